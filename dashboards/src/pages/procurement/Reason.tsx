import type { PaymentCap, StatementReason } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { formatMonth } from '../../format/times';
import type { Month } from '../../state/filters';

/** Why a statement has a line, how it differs from the one before, and which limit cut it. */
export function Reason({
  reason,
  bookedIn,
  cutBy,
}: {
  readonly reason: StatementReason | null;
  readonly bookedIn: Month | null;
  readonly cutBy: PaymentCap | null;
}) {
  const { language, texts } = usePage();
  const words = texts.procurement.statement;
  const sentences = [
    reason === null ? null : words.reasons[reason],
    bookedIn === null ? null : words.booked(formatMonth(bookedIn, language)),
    cutBy === null ? null : words.cut[cutBy],
  ].filter((sentence) => sentence !== null);
  return <span data-reason={reason}>{sentences.length === 0 ? '–' : sentences.join(' ')}</span>;
}
