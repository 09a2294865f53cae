import { useMemo } from 'react';
import type { MetricCode, VocabularyQuery } from '../api/generated/documents';
import { usePage } from '../app/page';
import type { Unit } from '../format/numbers';
import { type Figure, type Reading, readFigure } from './figure';

/** The units of the metrics that pages show. */
export const UNITS = {
  PARTICIPATIONS: 'count',
  PERSONS: 'count',
  OPEN_EMPLOYMENT_RATE: 'share',
  MEAN_CHANGE: 'points',
  PAIR_RATE: 'share',
  COST_PER_PARTICIPATION: 'eur',
} as const satisfies Partial<Record<MetricCode, Unit>>;

export type ShownMetric = keyof typeof UNITS;

export type ReadFigure = (metric: ShownMetric, figure: Figure) => Reading;

/** Reads figures in the page's language, with the disclosure limits that hold for its filters. */
export function useFigureReader(metrics: VocabularyQuery['metrics'] | undefined): ReadFigure {
  const { state, language, texts } = usePage();
  const isPersonal = state.targetGroups.length > 0;
  return useMemo(
    () => (metric, figure) => {
      const limits = metrics?.find(({ code }) => code === metric);
      const leastPersons = (isPersonal ? limits?.leastPersonsPersonal : limits?.leastPersons) ?? null;
      return readFigure(figure, UNITS[metric], language, texts, leastPersons);
    },
    [metrics, isPersonal, language, texts],
  );
}
