import { useMemo } from 'react';
import type { MetricCode } from '../api/generated/documents';
import { usePage } from '../app/page';
import { useVocabulary } from '../filters/useVocabulary';
import type { Unit } from '../format/numbers';
import { type Figure, type Reading, readFigure } from './figure';

/** The units of the metrics that pages show. */
export const UNITS = {
  PARTICIPATIONS: 'count',
  PERSONS: 'count',
  POSITIVE_END_RATE: 'share',
  OPEN_EMPLOYMENT_RATE: 'share',
  EMPLOYMENT_RATE: 'share',
  EDUCATION_RATE: 'share',
  EFFECT_EMPLOYED: 'effect',
  EFFECT_EMPLOYED_OPEN: 'effect',
  EFFECT_IN_EDUCATION: 'effect',
  EFFECT_EARNINGS: 'eurChange',
  COST_PER_ADDITIONAL_EMPLOYMENT: 'eur',
  MEAN_START: 'hundredths',
  MEAN_END: 'hundredths',
  MEAN_FOLLOWUP: 'hundredths',
  MEAN_CHANGE: 'points',
  FOLLOWUP_CHANGE: 'points',
  RELIABLY_IMPROVED: 'share',
  RELIABLY_UNCHANGED: 'share',
  RELIABLY_WORSENED: 'share',
  START_RESPONSE_RATE: 'share',
  RESPONSE_RATE: 'share',
  FOLLOWUP_RESPONSE_RATE: 'share',
  PAIR_RATE: 'share',
  TOTAL_COST: 'eur',
  COST_PER_PARTICIPATION: 'eur',
} as const satisfies Partial<Record<MetricCode, Unit>>;

export type ShownMetric = keyof typeof UNITS;

/** @param unit of a figure that is no metric's, or is written in another unit than its metric */
export type ReadFigure = (metric: ShownMetric | null, figure: Figure, unit?: Unit) => Reading;

/** Reads figures in the page's language, with the disclosure limits that hold for its filters. */
export function useRead(): ReadFigure {
  const { state, language, texts } = usePage();
  const metrics = useVocabulary().data?.metrics;
  const isPersonal = state.targetGroups.length > 0;
  return useMemo(
    () => (metric, figure, unit) => {
      const limits = metrics?.find(({ code }) => code === metric);
      const leastPersons = (isPersonal ? limits?.leastPersonsPersonal : limits?.leastPersons) ?? null;
      return readFigure(
        figure,
        unit ?? (metric === null ? 'count' : UNITS[metric]),
        language,
        texts,
        leastPersons,
      );
    },
    [metrics, isPersonal, language, texts],
  );
}
