import type { Outcome } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { Explained } from '../../figures/Explained';
import { readFigure } from '../../figures/figure';
import { FigureValue } from '../../figures/FigureValue';
import { Missing } from '../../figures/Missing';
import type { ReadFigure } from '../../figures/useRead';
import { formatInterval, formatNumber, type Unit } from '../../format/numbers';
import { countsPersons, unitsOf } from './outcomeUnits';
import { type BudgetLine, standingOf } from './standing';

const COLUMNS = [
  'service',
  'today',
  'proposed',
  'change',
  'interval',
  'gains',
  'effect',
  'cost',
  'priceOfMost',
  'priceOfLeast',
] as const;

/** All that is told of each service. */
export function ServiceMoneyTable({
  lines,
  outcome,
  read,
}: {
  readonly lines: readonly BudgetLine[];
  readonly outcome: Outcome;
  readonly read: ReadFigure;
}) {
  const { texts } = usePage();
  const words = texts.budget.services;
  const kind = countsPersons(outcome) ? 'persons' : 'euros';
  return (
    // What scrolls must have the focus, or the keyboard can't scroll it.
    <div className="money-table" role="region" aria-label={words.title} tabIndex={0}>
      <table>
        <caption>{words.title}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {column === 'effect' ? words.effect[kind] : words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.service.code} line={line} outcome={outcome} read={read} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  line,
  outcome,
  read,
}: {
  readonly line: BudgetLine;
  readonly outcome: Outcome;
  readonly read: ReadFigure;
}) {
  const { language, texts } = usePage();
  const { service, today, proposed, change, stability, priceOfMost, priceOfLeast } = line;
  const missing = standingOf(line, texts);
  const units = unitsOf(outcome);
  const number = (value: number | null | undefined, unit: Unit) =>
    value == null ? '–' : formatNumber(value, unit, language);
  return (
    <tr data-service={service.code}>
      <th scope="row">
        {service.name} {missing !== null && <Missing reading={missing} />}
      </th>
      <td>{number(today?.euros, 'eur')}</td>
      <td>{number(proposed?.euros, 'eur')}</td>
      <td>{number(change?.euros, 'eurChange')}</td>
      <td>{stability === null ? '–' : formatInterval(stability.low, stability.high, 'eur', language)}</td>
      <td>{number(stability?.gains, 'share')}</td>
      <td>
        <Effect line={line} unit={units.effect} />
      </td>
      <td>
        <FigureValue reading={read('COST_PER_PARTICIPATION', line.costPerParticipation)} />
      </td>
      <td>{number(priceOfMost, units.one)}</td>
      <td>{number(priceOfLeast, units.one)}</td>
    </tr>
  );
}

function Effect({ line, unit }: { readonly line: BudgetLine; readonly unit: Unit }) {
  const { language, texts } = usePage();
  const reading = readFigure(line.effect, unit, language, texts, null);
  if (reading.kind === 'missing') return <FigureValue reading={reading} />;
  return (
    <>
      <FigureValue reading={reading} />
      <span className="interval">{reading.interval}</span>
      {line.pooled ? (
        <Explained explanation={texts.budget.pooledWhy} look="missing">
          {texts.budget.pooled}
        </Explained>
      ) : (
        <span className="verdict">{texts.budget.verdicts[line.verdict]}</span>
      )}
    </>
  );
}
