import { useId } from 'react';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { withForm } from '../../state/voice';
import { voiceQuestions } from './questions';
import '../../fields/select.css';

/** Which form the feedback is of, or which meter the change; what the installation asks by default comes first. */
export function FormSelect({
  kind,
  used,
}: {
  readonly kind: 'form' | 'meter';
  /** The one that the answer is of. */
  readonly used: string | undefined;
}) {
  const { state, texts, change } = usePage();
  const id = useId();
  const forms = useQuestion(voiceQuestions.forms(state), state.view).data?.instruments;
  const chosen = state.voice[kind] ?? used ?? '';
  // A meter's change is one person's: anonymous answers have none.
  const offered = (forms ?? []).filter(({ linkage }) => kind === 'form' || linkage === 'PARTICIPATION');
  const isKnown = offered.some(({ code }) => code === chosen);
  return (
    <div className="select voice-select no-print" data-choice={kind}>
      <label htmlFor={id} className="select-label">
        {texts.voice[kind === 'form' ? 'chooseForm' : 'chooseMeter']}
      </label>
      <select
        id={id}
        className="select-field"
        value={chosen}
        onChange={({ target: { value } }) => {
          const { voice } = state;
          change({ ...state, voice: kind === 'form' ? withForm(voice, value) : { ...voice, meter: value } });
        }}
      >
        {!isKnown && <option value={chosen}>{chosen}</option>}
        {offered.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
