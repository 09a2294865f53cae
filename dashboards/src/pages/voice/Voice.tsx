import { useQuestion } from '../../api/question';
import { PageFrame } from '../../app/PageFrame';
import { PageLink } from '../../app/PageLink';
import { usePage } from '../../app/page';
import { Choices } from './Choices';
import { ClientActions } from './ClientActions';
import { FormSelect } from './FormSelect';
import { Items } from './Items';
import { MeterChange } from './MeterChange';
import { questionsOf } from './items';
import { PairsByService } from './PairsByService';
import { voiceQuestions } from './questions';
import { Responses } from './Responses';
import { ItemByService } from './ItemByService';
import { Validity } from './Validity';
import './voice.css';

/** What clients say, what was done about it, how many answer, and what their answers tell. */
export default function Voice() {
  const { state, texts } = usePage();
  const { voice } = texts;
  const feedback = useQuestion(voiceQuestions.feedback(state), state.view);
  const rows = feedback.data?.feedback.rows;
  const asked = rows && questionsOf(rows);
  return (
    <PageFrame title={voice.title} lead={voice.lead}>
      <p className="voice-answers">
        <PageLink to="answers">{voice.toAnswers}</PageLink>
      </p>
      <section className="voice-part" aria-labelledby="voice-said">
        <div className="voice-head">
          <h2 id="voice-said">{voice.said}</h2>
          <FormSelect kind="form" used={rows?.[0]?.instrument} />
        </div>
        <Items answer={feedback} />
        <div className="voice-columns">
          {asked !== undefined && asked.length > 0 && <ItemByService items={asked} />}
          <div className="voice-column">
            <ClientActions />
            {rows
              ?.filter(({ choices }) => choices.length > 0)
              .map((row) => (
                <Choices key={row.item.code} answer={feedback} row={row} />
              ))}
          </div>
        </div>
      </section>
      <MeterPart />
    </PageFrame>
  );
}

/** Who answers the meter, and what became of those who did. */
function MeterPart() {
  const { state, texts } = usePage();
  const { voice } = texts;
  const meter = useQuestion(voiceQuestions.meter(state), state.view);
  return (
    <section className="voice-part" aria-labelledby="voice-meter">
      <div className="voice-head">
        <h2 id="voice-meter">{voice.meter}</h2>
        <FormSelect kind="meter" used={meter.data?.change.rows[0]?.instrument} />
      </div>
      <div className="voice-columns">
        <div className="voice-column">
          <Responses answer={meter} />
          <MeterChange answer={meter} />
        </div>
        <PairsByService />
      </div>
      <details className="voice-evidence">
        <summary>{voice.validity.drawer}</summary>
        <Validity />
      </details>
    </section>
  );
}
