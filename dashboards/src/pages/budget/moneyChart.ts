import type { BudgetQuery, Outcome } from '../../api/generated/documents';
import type { Chart } from '../../charts/ChartPanel';
import { formatInterval, formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { moneyDrawing, moneyHeight, type MoneyRow } from './moneyDrawing';
import { moneyTable } from './moneyTable';
import { unitsOf } from './outcomeUnits';
import { type BudgetLine, inOrder } from './standing';

type Surroundings = { readonly language: Language; readonly texts: Dictionary };

/** Which services gain and which lose, and how surely. */
export function moneyChart(
  { rows, outcome }: BudgetQuery['budgetScenario'],
  language: Language,
  texts: Dictionary,
): Chart {
  const words = texts.budget.services;
  const lines = inOrder(rows);
  const changes = lines
    .flatMap(({ service, change }) => (change === null ? [] : [{ name: service.name, euros: change.euros }]))
    .toSorted((one, other) => other.euros - one.euros);
  const count = (sign: number) =>
    formatNumber(changes.filter(({ euros }) => Math.sign(euros) === sign).length, 'count', language);
  const [most, least] = [changes[0], changes.at(-1)];
  const said = (euros: number) => formatNumber(euros, 'eurChange', language);
  const drawn = lines.flatMap((line) => rowOf(line, outcome, { language, texts }) ?? []);
  return {
    finding: words.finding(count(1), count(-1), count(0)),
    summary:
      drawn.length === 0
        ? words.nothing
        : [
            ...(most !== undefined && most.euros > 0 ? [words.most(most.name, said(most.euros))] : []),
            ...(least !== undefined && least.euros < 0 ? [words.least(least.name, said(least.euros))] : []),
          ].join(' '),
    picture:
      drawn.length === 0 ? null : { draw: moneyDrawing(drawn), height: (width) => moneyHeight(drawn, width) },
    table: moneyTable(lines, outcome, texts),
    n: null,
  };
}

/** Null: the service has no part in the budget. */
function rowOf(line: BudgetLine, outcome: Outcome, { language, texts }: Surroundings): MoneyRow | null {
  const { service, standing, today, proposed, change, stability, priceOfMost, priceOfLeast } = line;
  if (today === null || proposed === null || change === null) return null;
  const { services, standing: without } = texts.budget;
  const euros = (value: number) => formatNumber(value, 'eur', language);
  const gain = (value: number) => formatNumber(value, unitsOf(outcome).one, language);
  const row = {
    name: service.name,
    today: today.euros,
    proposed: proposed.euros,
    said: {
      today: euros(today.euros),
      proposed: euros(proposed.euros),
      change: formatNumber(change.euros, 'eurChange', language),
    },
  };
  if (standing !== 'ESTIMATED' || stability === null) {
    const why = standing === 'ESTIMATED' ? '–' : without[standing];
    return { ...row, range: null, said: { ...row.said, gains: why }, notes: [why] };
  }
  const gains = formatNumber(stability.gains, 'share', language);
  return {
    ...row,
    range: stability,
    said: { ...row.said, gains },
    notes: [
      services.range(formatInterval(stability.low, stability.high, 'eur', language)),
      services.gains(gains),
      ...(priceOfMost !== null && priceOfMost !== 0 ? [services.atMost(gain(priceOfMost))] : []),
      ...(priceOfLeast !== null && priceOfLeast !== 0 ? [services.atLeast(gain(priceOfLeast))] : []),
    ],
  };
}
