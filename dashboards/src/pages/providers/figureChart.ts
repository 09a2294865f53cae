import type { Chart } from '../../charts/ChartPanel';
import type { IntervalRow } from '../../charts/intervalRows';
import { rowsChart } from '../../charts/rowsChart';
import type { Figure } from '../../figures/figure';
import { standingOf } from '../../figures/standing';
import { type ReadFigure, type ShownMetric, UNITS } from '../../figures/useRead';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';

export type Surroundings = {
  readonly read: ReadFigure;
  readonly language: Language;
  readonly texts: Dictionary;
};

/** A chart with its rows, of which those without a value are listed below it. */
export type FigureChart = { readonly chart: Chart; readonly rows: readonly IntervalRow[] };

/** A chart of one metric: of providers of a service type, or of a provider's services. */
export function figureChart<Row>({
  rows,
  nameOf,
  metric,
  figure,
  look = () => ({}),
  header,
  read,
  ...said
}: Pick<Parameters<typeof rowsChart>[0], 'finding' | 'summary' | 'head' | 'mark' | 'table'> & {
  readonly rows: readonly Row[];
  readonly nameOf: (row: Row) => string;
  readonly metric: ShownMetric;
  readonly figure: (row: Row) => Figure;
  readonly look?: (row: Row) => Partial<IntervalRow>;
  readonly header: string;
  readonly read: ReadFigure;
}): FigureChart {
  const drawn = rows.map((row): IntervalRow => ({
    name: nameOf(row),
    figure: figure(row),
    reading: read(metric, figure(row)),
    ...look(row),
  }));
  return {
    rows: drawn,
    chart: rowsChart({ ...said, rows: drawn, column: { header, metric, unit: UNITS[metric] } }),
  };
}

/** What all rows are compared with. */
export function markOf(
  metric: ShownMetric,
  figure: Figure | undefined,
  read: ReadFigure,
  label: (value: string) => string,
) {
  const reading = figure && read(metric, figure);
  return figure?.value != null && reading?.kind === 'value'
    ? { value: figure.value, label: label(reading.value) }
    : null;
}

/** Below it most clients are missing from a change. */
const LOW_PAIR_RATE = 1 / 3;

type Answered = { readonly pairRate: Figure };

export function hasLowPairRate({ pairRate }: Answered): boolean {
  return pairRate.value !== null && pairRate.value < LOW_PAIR_RATE;
}

export function lookOfPairs(row: Answered, { providers }: Dictionary): Partial<IntervalRow> {
  return hasLowPairRate(row) ? { ink: 'worse', notes: [providers.rates.lowPair] } : {};
}

export function lookOfChange(
  row: Answered & { readonly meanChange: Figure },
  { providers }: Dictionary,
): Partial<IntervalRow> {
  return {
    ink: standingOf(row.meanChange),
    notes: hasLowPairRate(row) ? [providers.rates.lowPair] : [],
  };
}
