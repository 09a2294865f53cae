import type { Outcome } from '../../api/generated/documents';
import type { Figure } from '../../figures/figure';
import type { Dictionary } from '../../i18n/dictionary';
import type { Table } from '../../tables/table';
import { countsPersons, unitsOf } from './outcomeUnits';
import type { BudgetLine } from './standing';

/** All that is told of each service. */
export function moneyTable(lines: readonly BudgetLine[], outcome: Outcome, { budget }: Dictionary): Table {
  const { services } = budget;
  const { columns } = services;
  const units = unitsOf(outcome);
  return {
    caption: services.about,
    columns: [
      { header: columns.service },
      { header: columns.today, unit: 'eur' },
      { header: columns.proposed, unit: 'eur' },
      { header: columns.change, unit: 'eurChange' },
      { header: columns.gains, unit: 'share' },
      { header: services.effect[countsPersons(outcome) ? 'persons' : 'euros'], unit: units.effect },
      { header: columns.basis },
      { header: columns.cost, unit: 'eur', metric: 'COST_PER_PARTICIPATION' },
      { header: columns.priceOfMost, unit: units.one },
      { header: columns.priceOfLeast, unit: units.one },
    ],
    rows: lines.map((line) => [
      line.service.name,
      line.today?.euros ?? null,
      proposedOf(line),
      line.change?.euros ?? null,
      line.stability?.gains ?? null,
      line.effect,
      basisOf(line, budget),
      line.costPerParticipation,
      line.priceOfMost,
      line.priceOfLeast,
    ]),
  };
}

/** With the range in which it lies from draw to draw. */
function proposedOf({ proposed, stability }: BudgetLine): Figure | null {
  if (proposed === null) return null;
  const { low, high } = stability ?? { low: null, high: null };
  return { value: proposed.euros, low, high, n: null, status: 'OK', reason: null };
}

/** What the service's share rests on: how its effect fared, whose it is, or why it has none. */
function basisOf(
  { standing, pooled, verdict }: BudgetLine,
  { standing: without, pooled: borrowed, verdicts }: Dictionary['budget'],
): string {
  if (standing !== 'ESTIMATED') return without[standing];
  return pooled ? borrowed : verdicts[verdict];
}
