import type { Outcome } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { balanceQuestion } from './questions';
import { ChecksPanel } from './ChecksPanel';
import { LovePanel } from './LovePanel';
import { PlaceboPanel } from './PlaceboPanel';
import { RobustnessPanel } from './RobustnessPanel';
import './evidence.css';

/** Balance, checks, placebos and other ways to the same figure: of the whole service type. */
export default function EvidenceContent({
  serviceType,
  outcome,
}: {
  readonly serviceType: { readonly code: string; readonly name: string };
  readonly outcome: Outcome;
}) {
  const { state, texts } = usePage();
  const answer = useQuestion(balanceQuestion(serviceType.code), state.view);
  return (
    <div className="evidence-content">
      <p>{texts.evidence.ofType(serviceType.name)}</p>
      <RobustnessPanel outcome={outcome} />
      <ChecksPanel answer={answer} />
      <LovePanel answer={answer} />
      <PlaceboPanel answer={answer} />
    </div>
  );
}
