import type { SpendingBy } from '../api/generated/documents';
import { oneOf, type Parameters, whole } from './parameters';

/** By what spending is parted: kinds of service first, which are few. */
export const SPENDING_BY = [
  'SERVICE_TYPE',
  'SERVICE',
  'DELIVERY',
  'AREA',
] as const satisfies readonly SpendingBy[];

/** Which year's spending is shown, and of what. */
export type SpendingChoice = {
  readonly by: SpendingBy;
  /** Null: the newest that there is a budget for. */
  readonly year: number | null;
};

export const DEFAULT_SPENDING: SpendingChoice = { by: 'SERVICE_TYPE', year: null };

/** Names in the URL never change. */
export function readSpending(parameters: Parameters): SpendingChoice {
  return {
    by: parameters.read('spending', DEFAULT_SPENDING.by, oneOf(SPENDING_BY)),
    year: parameters.read<number | null>('year', null, whole(1990, 2100)),
  };
}

/** What is as by default is left out. */
export function writeSpending({ by, year }: SpendingChoice, parameters: URLSearchParams): void {
  if (by !== DEFAULT_SPENDING.by) parameters.set('spending', by);
  if (year !== null) parameters.set('year', String(year));
}
