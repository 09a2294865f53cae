import type { BudgetQuery } from '../../api/generated/documents';
import type { MissingStatus, Reading } from '../../figures/figure';
import type { Dictionary } from '../../i18n/dictionary';

export type BudgetLine = BudgetQuery['budgetScenario']['rows'][number];

/** In the place of an estimate: why the service has none, each kind by its own looks; null: it has one. */
export function standingOf(
  line: BudgetLine,
  texts: Dictionary,
): Extract<Reading, { kind: 'missing' }> | null {
  const { standing, reason } = line;
  if (standing === 'ESTIMATED') return null;
  const because = reason === null ? undefined : texts.reasons[reason];
  return {
    kind: 'missing',
    status: standing === 'KEPT_FOR_LEARNING' ? 'NOT_ESTIMABLE' : leftOutAs(line),
    label: texts.budget.standing[standing],
    why: [because, texts.budget.standingWhy[standing]].filter((part) => part !== undefined).join(' '),
  };
}

function leftOutAs({ participations, costPerParticipation }: BudgetLine): MissingStatus {
  const statuses = [participations.status, costPerParticipation.status];
  return statuses.find((status) => status !== 'OK') ?? 'NOT_APPLICABLE';
}

/** Those with most money first, as it is today, so that no line moves while a slider does; those without any last. */
export function inOrder(lines: readonly BudgetLine[]): readonly BudgetLine[] {
  return lines.toSorted((one, other) => (other.today?.euros ?? -1) - (one.today?.euros ?? -1));
}
