import { useMemo } from 'react';
import { useQuestion } from '../../api/question';
import { PageFrame } from '../../app/PageFrame';
import { usePage } from '../../app/page';
import { Select } from '../../fields/Select';
import { GROUPINGS } from '../../state/grouping';
import { EffectPanel } from './EffectPanel';
import { FigurePanels } from './FigurePanels';
import { groupOf, inOrder } from './group';
import { LeftOut } from './LeftOut';
import { groupsQuestions } from './questions';
import { TimePanel } from './TimePanel';
import './groups.css';

const FIRST = ['reach', 'employment'] as const;
const METER = ['change', 'reliable'] as const;

/** Who is helped, who is left out? */
export default function Groups() {
  const { state, texts, change } = usePage();
  const words = texts.groups;
  const figures = useQuestion(groupsQuestions.figures(state), state.view);
  const effects = useQuestion(groupsQuestions.effects(state), state.view);
  const { by } = state.grouping;
  const order = useMemo(
    () => inOrder(figures.data?.impact.rows ?? [], by).map((row) => groupOf(row, by)?.code ?? ''),
    [figures.data, by],
  );
  const isEmpty = figures.data?.whole.rows[0]?.participations.value === 0;
  return (
    <PageFrame title={words.title} lead={words.lead}>
      <div className="group-choice no-print">
        <Select
          label={words.by}
          options={GROUPINGS.map((value) => ({ value, label: words.groupings[value] }))}
          value={by}
          onChange={(next) => {
            change({ ...state, grouping: { ...state.grouping, by: next } });
          }}
        />
      </div>
      {isEmpty ? (
        <section className="panel page-empty" role="status">
          <h2>{texts.empty.title}</h2>
          <p>{texts.empty.text}</p>
        </section>
      ) : (
        <>
          {figures.data !== undefined && !figures.isPlaceholderData && (
            <LeftOut
              rows={figures.data.impact.rows}
              whole={figures.data.whole.rows[0]}
              effects={effects.isPlaceholderData ? undefined : effects.data?.effect.rows}
            />
          )}
          <FigurePanels answer={figures} names={FIRST} />
          <EffectPanel answer={effects} order={order} />
          <FigurePanels answer={figures} names={METER} />
          <TimePanel />
        </>
      )}
    </PageFrame>
  );
}
