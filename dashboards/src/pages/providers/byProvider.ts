import type { ProvidersByTypeQuery } from '../../api/generated/documents';
import type { Chart } from '../../charts/ChartPanel';
import type { IntervalRow } from '../../charts/intervalRows';
import { rowsChart } from '../../charts/rowsChart';
import type { Figure } from '../../figures/figure';
import type { ReadFigure } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { fewNames } from './funnelWords';

export type ProviderRow = ProvidersByTypeQuery['impact']['rows'][number];
export type TypeRow = ProvidersByTypeQuery['types']['rows'][number];

type Surroundings = { readonly read: ReadFigure; readonly language: Language; readonly texts: Dictionary };

/** Below it most clients are missing from a change. */
const LOW_PAIR_RATE = 1 / 3;

export function hasLowPairRate({ pairRate }: Pick<ProviderRow, 'pairRate'>): boolean {
  return pairRate.value !== null && pairRate.value < LOW_PAIR_RATE;
}

/** Whether an interval lies wholly above a value. */
function isAbove({ low }: Pick<Figure, 'low'>, value: number | null): boolean {
  return low !== null && value !== null && low > value;
}

const nameOf = ({ provider }: ProviderRow) => provider?.name ?? '';

/** Who answered, by provider. */
export function ratesChart(rows: readonly ProviderRow[], { read, language, texts }: Surroundings): Chart {
  const { rates, provider } = texts.providers;
  const low = rows.filter(hasLowPairRate);
  const isTold = rows.some(({ pairRate }) => pairRate.value !== null);
  return rowsChart({
    rows: rows.map((row): IntervalRow => ({
      name: nameOf(row),
      figure: row.pairRate,
      reading: read('PAIR_RATE', row.pairRate),
      ...(hasLowPairRate(row) ? { ink: 'worse' as const, notes: [rates.lowPair] } : {}),
    })),
    finding: !isTold
      ? rates.nothing
      : low.length === 0
        ? rates.fine
        : rates.low(fewNames(low.map(nameOf), language, texts)),
    summary: rates.summary,
    head: provider,
    column: { header: rates.axis, unit: 'share', metric: 'PAIR_RATE' },
    table: {
      columns: [
        { header: provider },
        { header: rates.start, unit: 'share', metric: 'START_RESPONSE_RATE' },
        { header: rates.end, unit: 'share', metric: 'RESPONSE_RATE' },
        { header: rates.axis, unit: 'share', metric: 'PAIR_RATE' },
        { header: '' },
      ],
      rows: rows.map((row) => [
        nameOf(row),
        row.startResponseRate,
        row.responseRate,
        row.pairRate,
        hasLowPairRate(row) ? rates.lowPair : null,
      ]),
    },
  });
}

/** What the meter says, by provider. */
export function changeChart(
  rows: readonly ProviderRow[],
  whole: TypeRow | undefined,
  { read, language, texts }: Surroundings,
): Chart {
  const { change, provider, whole: marked } = texts.providers;
  const told = rows.filter(({ meanChange }) => meanChange.value !== null);
  const better = told.filter(({ meanChange }) => isAbove(meanChange, 0));
  const value = whole?.meanChange.value ?? null;
  return rowsChart({
    rows: rows.map((row): IntervalRow => ({
      name: nameOf(row),
      figure: row.meanChange,
      reading: read('MEAN_CHANGE', row.meanChange),
      ink: isAbove(row.meanChange, 0) ? 'better' : (row.meanChange.high ?? 0) < 0 ? 'worse' : 'same',
      notes: hasLowPairRate(row) ? [texts.providers.rates.lowPair] : [],
    })),
    finding: told.length === 0 ? change.nothing : change.better(better.length, told.length),
    summary: change.summary,
    head: provider,
    column: { header: change.axis, unit: 'points', metric: 'MEAN_CHANGE' },
    mark: value === null ? null : { value, label: marked(formatNumber(value, 'points', language)) },
    table: {
      columns: [
        { header: provider },
        { header: change.axis, unit: 'points', metric: 'MEAN_CHANGE' },
        { header: texts.providers.rates.axis, unit: 'share', metric: 'PAIR_RATE' },
      ],
      rows: rows.map((row) => [nameOf(row), row.meanChange, row.pairRate]),
    },
  });
}

/** What a participation costs, by provider. */
export function costChart(
  rows: readonly ProviderRow[],
  whole: TypeRow | undefined,
  { read, language, texts }: Surroundings,
): Chart {
  const { cost, provider, whole: marked } = texts.providers;
  const value = whole?.costPerParticipation.value ?? null;
  const above = rows.filter(({ costPerParticipation }) => isAbove(costPerParticipation, value));
  const isTold = rows.some(({ costPerParticipation }) => costPerParticipation.value !== null);
  return rowsChart({
    rows: rows.map((row): IntervalRow => ({
      name: nameOf(row),
      figure: row.costPerParticipation,
      reading: read('COST_PER_PARTICIPATION', row.costPerParticipation),
    })),
    finding: !isTold
      ? cost.nothing
      : above.length === 0
        ? cost.even
        : cost.above(fewNames(above.map(nameOf), language, texts)),
    summary: cost.summary,
    head: provider,
    column: { header: cost.axis, unit: 'eur', metric: 'COST_PER_PARTICIPATION' },
    mark: value === null ? null : { value, label: marked(formatNumber(value, 'eur', language)) },
  });
}
