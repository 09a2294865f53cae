import type { ProviderFiguresQuery } from '../../api/generated/documents';
import type { Chart } from '../../charts/ChartPanel';
import type { IntervalRow } from '../../charts/intervalRows';
import { rowsChart } from '../../charts/rowsChart';
import type { Figure } from '../../figures/figure';
import { standingOf } from '../../figures/standing';
import { type ReadFigure, type ShownMetric, UNITS } from '../../figures/useRead';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { hasLowPairRate } from '../providers/byProvider';
import { fewNames } from '../providers/funnelWords';

export type ServiceRow = ProviderFiguresQuery['services']['rows'][number];
type Whole = ProviderFiguresQuery['whole']['rows'][number];

/** Charts of a provider's services, each of one metric. */
export function byService(
  services: readonly ServiceRow[],
  whole: Whole | undefined,
  { read, language, texts }: { read: ReadFigure; language: Language; texts: Dictionary },
): Record<'employment' | 'change' | 'rates' | 'cost', Chart> {
  const words = texts.provider;
  const { rates } = texts.providers;
  const nameOf = ({ service }: ServiceRow) => service?.name ?? words.noService;

  const rowsOf = (
    metric: ShownMetric,
    figure: (row: ServiceRow) => Figure,
    more: (row: ServiceRow) => Partial<IntervalRow> = () => ({}),
  ) =>
    services.map((row): IntervalRow => ({
      name: nameOf(row),
      figure: figure(row),
      reading: read(metric, figure(row)),
      ...more(row),
    }));
  const markOf = (metric: ShownMetric, figure: Figure | undefined) => {
    const reading = figure && read(metric, figure);
    return services.length > 1 && figure?.value != null && reading?.kind === 'value'
      ? { value: figure.value, label: words.whole(reading.value) }
      : null;
  };
  const findingOf = (
    metric: ShownMetric,
    figure: Figure | undefined,
    said: { readonly finding: (value: string) => string; readonly nothing: string },
  ) => {
    const reading = figure && read(metric, figure);
    return reading?.kind === 'value' ? said.finding(reading.value) : said.nothing;
  };
  const columnOf = (metric: ShownMetric, header: string) => ({ header, metric, unit: UNITS[metric] });
  const head = words.service;

  const employment = rowsOf('OPEN_EMPLOYMENT_RATE', (row) => row.openEmploymentRate);
  const change = rowsOf(
    'MEAN_CHANGE',
    (row) => row.meanChange,
    (row) => {
      const standing = standingOf(row.meanChange);
      return { ink: standing === 'open' ? 'same' : standing };
    },
  );
  const pairs = rowsOf(
    'PAIR_RATE',
    (row) => row.pairRate,
    (row) => (hasLowPairRate(row) ? { ink: 'worse', notes: [rates.lowPair] } : {}),
  );
  const cost = rowsOf('COST_PER_PARTICIPATION', (row) => row.costPerParticipation);
  const low = services.filter(hasLowPairRate);
  const told = services.filter(({ meanChange }) => meanChange.value !== null);
  const better = told.filter(({ meanChange }) => standingOf(meanChange) === 'better');
  const pairReading = whole && read('PAIR_RATE', whole.pairRate);

  return {
    employment: rowsChart({
      rows: employment,
      finding: findingOf('OPEN_EMPLOYMENT_RATE', whole?.openEmploymentRate, words.byEmployment),
      summary: words.byEmployment.summary,
      head,
      column: columnOf('OPEN_EMPLOYMENT_RATE', words.employment),
      mark: markOf('OPEN_EMPLOYMENT_RATE', whole?.openEmploymentRate),
    }),
    change: rowsChart({
      rows: change,
      finding:
        told.length === 0 ? words.byChange.nothing : words.byChange.finding(better.length, told.length),
      summary: words.byChange.summary(
        pairReading === undefined ? '–' : pairReading.kind === 'value' ? pairReading.value : '–',
      ),
      head,
      column: columnOf('MEAN_CHANGE', words.change),
      mark: markOf('MEAN_CHANGE', whole?.meanChange),
      table: {
        columns: [
          { header: head },
          columnOf('MEAN_CHANGE', words.change),
          columnOf('RELIABLY_WORSENED', words.worsened),
          columnOf('PAIR_RATE', words.pairRate),
        ],
        rows: services.map((row) => [nameOf(row), row.meanChange, row.reliablyWorsened, row.pairRate]),
      },
    }),
    rates: rowsChart({
      rows: pairs,
      finding: !pairs.some(({ reading }) => reading.kind === 'value')
        ? words.byRate.nothing
        : low.length === 0
          ? words.byRate.fine
          : words.byRate.finding(fewNames(low.map(nameOf), language, texts)),
      summary: rates.summary,
      head,
      column: columnOf('PAIR_RATE', words.pairRate),
      mark: markOf('PAIR_RATE', whole?.pairRate),
      table: {
        columns: [
          { header: head },
          columnOf('START_RESPONSE_RATE', words.startRate),
          columnOf('RESPONSE_RATE', words.endRate),
          columnOf('PAIR_RATE', words.pairRate),
        ],
        rows: services.map((row) => [nameOf(row), row.startResponseRate, row.responseRate, row.pairRate]),
      },
    }),
    cost: rowsChart({
      rows: cost,
      finding: findingOf('COST_PER_PARTICIPATION', whole?.costPerParticipation, words.byCost),
      summary: words.byCost.summary,
      head,
      column: columnOf('COST_PER_PARTICIPATION', words.cost),
      mark: markOf('COST_PER_PARTICIPATION', whole?.costPerParticipation),
    }),
  };
}
