import type { ProvidersByTypeQuery } from '../../api/generated/documents';
import { standingOf } from '../../figures/standing';
import {
  figureChart,
  type FigureChart,
  hasLowPairRate,
  lookOfChange,
  lookOfPairs,
  markOf,
  type Surroundings,
} from './figureChart';
import { fewNames } from './funnelWords';

export type ProviderRow = ProvidersByTypeQuery['impact']['rows'][number];
export type TypeRow = ProvidersByTypeQuery['types']['rows'][number];

const nameOf = ({ provider }: ProviderRow) => provider?.name ?? '';

/** Charts of a service type's providers, each of one metric: who answered, what the meter says, what it costs. */
export function byProvider(
  rows: readonly ProviderRow[],
  whole: TypeRow | undefined,
  { read, language, texts }: Surroundings,
): Record<'rates' | 'change' | 'cost', FigureChart> {
  const { rates, change, cost, provider: head, whole: marked } = texts.providers;
  const all = { rows, nameOf, head, read };
  const names = (found: readonly ProviderRow[]) => fewNames(found.map(nameOf), language, texts);

  const low = rows.filter(hasLowPairRate);
  const told = rows.filter(({ meanChange }) => meanChange.value !== null);
  const better = told.filter(({ meanChange }) => standingOf(meanChange) === 'better');
  const price = whole?.costPerParticipation.value ?? null;
  const dearer = rows.filter(
    ({ costPerParticipation: { low: least } }) => least !== null && price !== null && least > price,
  );

  return {
    rates: figureChart({
      ...all,
      metric: 'PAIR_RATE',
      figure: ({ pairRate }) => pairRate,
      look: (row) => lookOfPairs(row, texts),
      header: rates.axis,
      finding: !rows.some(({ pairRate }) => pairRate.value !== null)
        ? rates.nothing
        : low.length === 0
          ? rates.fine
          : rates.low(names(low)),
      summary: rates.summary,
      table: {
        columns: [
          { header: head },
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
    }),
    change: figureChart({
      ...all,
      metric: 'MEAN_CHANGE',
      figure: ({ meanChange }) => meanChange,
      look: (row) => lookOfChange(row, texts),
      header: change.axis,
      finding: told.length === 0 ? change.nothing : change.better(better.length, told.length),
      summary: change.summary,
      mark: markOf('MEAN_CHANGE', whole?.meanChange, read, marked),
      table: {
        columns: [
          { header: head },
          { header: change.axis, unit: 'points', metric: 'MEAN_CHANGE' },
          { header: rates.axis, unit: 'share', metric: 'PAIR_RATE' },
        ],
        rows: rows.map((row) => [nameOf(row), row.meanChange, row.pairRate]),
      },
    }),
    cost: figureChart({
      ...all,
      metric: 'COST_PER_PARTICIPATION',
      figure: ({ costPerParticipation }) => costPerParticipation,
      header: cost.axis,
      finding: !rows.some(({ costPerParticipation }) => costPerParticipation.value !== null)
        ? cost.nothing
        : dearer.length === 0
          ? cost.even
          : cost.above(names(dearer)),
      summary: cost.summary,
      mark: markOf('COST_PER_PARTICIPATION', whole?.costPerParticipation, read, marked),
    }),
  };
}
