import type { Dimension, Grain } from '../api/generated/documents';
import { oneOf, type Parameters } from './parameters';

/** What tells clients apart. */
export const GROUPINGS = [
  'TARGET_GROUP',
  'GENDER',
  'AGE_BAND',
  'EDUCATION',
  'DURATION_BAND',
  'LANGUAGE_GROUP',
] as const satisfies readonly Dimension[];
export type Grouping = (typeof GROUPINGS)[number];

export const GRAINS = ['QUARTER', 'YEAR'] as const satisfies readonly Grain[];

/** By what clients are grouped, and in which periods their shares are shown. */
export type GroupingChoice = { readonly by: Grouping; readonly grain: (typeof GRAINS)[number] };

export const DEFAULT_GROUPING: GroupingChoice = { by: 'TARGET_GROUP', grain: 'QUARTER' };

/** Names in the URL never change. */
export function readGrouping(parameters: Parameters): GroupingChoice {
  return {
    by: parameters.read('by', DEFAULT_GROUPING.by, oneOf(GROUPINGS)),
    grain: parameters.read('grain', DEFAULT_GROUPING.grain, oneOf(GRAINS)),
  };
}

/** What is as by default is left out. */
export function writeGrouping({ by, grain }: GroupingChoice, parameters: URLSearchParams): void {
  if (by !== DEFAULT_GROUPING.by) parameters.set('by', by);
  if (grain !== DEFAULT_GROUPING.grain) parameters.set('grain', grain);
}
