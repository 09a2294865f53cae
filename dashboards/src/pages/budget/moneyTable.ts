import type { Outcome } from '../../api/generated/documents';
import type { Dictionary } from '../../i18n/dictionary';
import type { Table } from '../../tables/table';
import { countsPersons, unitsOf } from './outcomeUnits';
import type { BudgetLine } from './standing';

/** Each service's money as files hold it. */
export function moneyTable(lines: readonly BudgetLine[], outcome: Outcome, texts: Dictionary): Table {
  const { services, standing } = texts.budget;
  const { columns } = services;
  const [low, high] = texts.save.parts;
  const units = unitsOf(outcome);
  return {
    caption: services.title,
    columns: [
      { header: columns.service },
      { header: columns.today, unit: 'eur' },
      { header: columns.proposed, unit: 'eur' },
      { header: columns.change, unit: 'eurChange' },
      { header: `${columns.interval}: ${low ?? ''}`, unit: 'eur' },
      { header: `${columns.interval}: ${high ?? ''}`, unit: 'eur' },
      { header: columns.gains, unit: 'share' },
      { header: services.effect[countsPersons(outcome) ? 'persons' : 'euros'], unit: units.effect },
      { header: columns.cost, unit: 'eur' },
      { header: columns.priceOfMost, unit: units.one },
      { header: columns.priceOfLeast, unit: units.one },
      { header: texts.overview.money.standing },
    ],
    rows: lines.map((line) => [
      line.service.name,
      line.today?.euros ?? null,
      line.proposed?.euros ?? null,
      line.change?.euros ?? null,
      line.stability?.low ?? null,
      line.stability?.high ?? null,
      line.stability?.gains ?? null,
      line.effect,
      line.costPerParticipation,
      line.priceOfMost,
      line.priceOfLeast,
      line.standing === 'ESTIMATED' ? null : standing[line.standing],
    ]),
  };
}
