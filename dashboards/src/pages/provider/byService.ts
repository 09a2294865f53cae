import type { ProviderFiguresQuery } from '../../api/generated/documents';
import type { Figure } from '../../figures/figure';
import { standingOf } from '../../figures/standing';
import { type ShownMetric, UNITS } from '../../figures/useRead';
import {
  figureChart,
  type FigureChart,
  hasLowPairRate,
  lookOfChange,
  lookOfPairs,
  markOf,
  type Surroundings,
} from '../providers/figureChart';
import { fewNames } from '../providers/funnelWords';

type ServiceRow = ProviderFiguresQuery['services']['rows'][number];
type Whole = ProviderFiguresQuery['whole']['rows'][number];

/** Charts of a provider's services, each of one metric. */
export function byService(
  services: readonly ServiceRow[],
  whole: Whole | undefined,
  { read, language, texts }: Surroundings,
): Record<'employment' | 'change' | 'rates' | 'cost', FigureChart> {
  const words = texts.provider;
  const nameOf = ({ service }: ServiceRow) => service?.name ?? words.noService;
  const all = { rows: services, nameOf, head: words.service, read };
  /** One service needs nothing to be compared with. */
  const mark = (metric: ShownMetric, figure: Figure | undefined) =>
    services.length > 1 ? markOf(metric, figure, read, words.whole) : null;
  const valueOf = (metric: ShownMetric, figure: Figure | undefined) => {
    const reading = figure && read(metric, figure);
    return reading?.kind === 'value' ? reading.value : null;
  };
  const columnOf = (metric: ShownMetric, header: string) => ({ header, metric, unit: UNITS[metric] });

  const employed = valueOf('OPEN_EMPLOYMENT_RATE', whole?.openEmploymentRate);
  const price = valueOf('COST_PER_PARTICIPATION', whole?.costPerParticipation);
  const low = services.filter(hasLowPairRate);
  const told = services.filter(({ meanChange }) => meanChange.value !== null);
  const better = told.filter(({ meanChange }) => standingOf(meanChange) === 'better');

  return {
    employment: figureChart({
      ...all,
      metric: 'OPEN_EMPLOYMENT_RATE',
      figure: (row) => row.openEmploymentRate,
      header: words.employment,
      finding: employed === null ? words.byEmployment.nothing : words.byEmployment.finding(employed),
      summary: words.byEmployment.summary,
      mark: mark('OPEN_EMPLOYMENT_RATE', whole?.openEmploymentRate),
    }),
    change: figureChart({
      ...all,
      metric: 'MEAN_CHANGE',
      figure: (row) => row.meanChange,
      look: (row) => lookOfChange(row, texts),
      header: words.change,
      finding:
        told.length === 0 ? words.byChange.nothing : words.byChange.finding(better.length, told.length),
      summary: words.byChange.summary(valueOf('PAIR_RATE', whole?.pairRate) ?? '–'),
      mark: mark('MEAN_CHANGE', whole?.meanChange),
      table: {
        columns: [
          { header: words.service },
          columnOf('MEAN_CHANGE', words.change),
          columnOf('RELIABLY_WORSENED', words.worsened),
          columnOf('PAIR_RATE', words.pairRate),
        ],
        rows: services.map((row) => [nameOf(row), row.meanChange, row.reliablyWorsened, row.pairRate]),
      },
    }),
    rates: figureChart({
      ...all,
      metric: 'PAIR_RATE',
      figure: (row) => row.pairRate,
      look: (row) => lookOfPairs(row, texts),
      header: words.pairRate,
      finding: !services.some(({ pairRate }) => pairRate.value !== null)
        ? words.byRate.nothing
        : low.length === 0
          ? words.byRate.fine
          : words.byRate.finding(fewNames(low.map(nameOf), language, texts)),
      summary: texts.providers.rates.summary,
      mark: mark('PAIR_RATE', whole?.pairRate),
      table: {
        columns: [
          { header: words.service },
          columnOf('START_RESPONSE_RATE', words.startRate),
          columnOf('RESPONSE_RATE', words.endRate),
          columnOf('PAIR_RATE', words.pairRate),
        ],
        rows: services.map((row) => [nameOf(row), row.startResponseRate, row.responseRate, row.pairRate]),
      },
    }),
    cost: figureChart({
      ...all,
      metric: 'COST_PER_PARTICIPATION',
      figure: (row) => row.costPerParticipation,
      header: words.cost,
      finding: price === null ? words.byCost.nothing : words.byCost.finding(price),
      summary: words.byCost.summary,
      mark: mark('COST_PER_PARTICIPATION', whole?.costPerParticipation),
    }),
  };
}
