import type { ComparedOutcome } from '../api/generated/documents';
import { oneOf, type Parameters } from './parameters';

export const COMPARED = [
  'EMPLOYED_OPEN',
  'EMPLOYED',
  'IN_EDUCATION',
  'POSITIVE_END',
  'CHANGE',
] as const satisfies readonly ComparedOutcome[];

/** Months from the start that a comparison can look at. */
export const COMPARED_HORIZONS = ['3', '6', '12', '24'] as const;
export type ComparedHorizon = (typeof COMPARED_HORIZONS)[number];

/** Within which service type, and by what, providers or groups are compared. */
export type ComparisonChoice = {
  /** Its code; null: the one with the most participations. */
  readonly serviceType: string | null;
  readonly outcome: ComparedOutcome;
  readonly horizon: ComparedHorizon;
};

export const DEFAULT_COMPARISON: ComparisonChoice = {
  serviceType: null,
  outcome: 'EMPLOYED_OPEN',
  horizon: '6',
};

/** Names in the URL never change. */
export function readComparison(parameters: Parameters): ComparisonChoice {
  return {
    serviceType: parameters.read<string | null>('type', null, (text) => text),
    outcome: parameters.read('compare', DEFAULT_COMPARISON.outcome, oneOf(COMPARED)),
    horizon: parameters.read('after', DEFAULT_COMPARISON.horizon, oneOf(COMPARED_HORIZONS)),
  };
}

/** What is as by default is left out. */
export function writeComparison(
  { serviceType, outcome, horizon }: ComparisonChoice,
  parameters: URLSearchParams,
): void {
  if (serviceType !== null) parameters.set('type', serviceType);
  if (outcome !== DEFAULT_COMPARISON.outcome) parameters.set('compare', outcome);
  if (horizon !== DEFAULT_COMPARISON.horizon) parameters.set('after', horizon);
}

/** Whether an outcome is looked at some months after the start. */
export function takesHorizon(outcome: ComparedOutcome): boolean {
  return outcome !== 'POSITIVE_END' && outcome !== 'CHANGE';
}
