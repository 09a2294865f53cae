import type { Outcome } from '../../api/generated/documents';
import type { Unit } from '../../format/numbers';

/** How results, changes of them, and what one participation brings, are written. */
export type OutcomeUnits = {
  readonly result: Unit;
  readonly change: Unit;
  readonly effect: Unit;
  readonly one: Unit;
};

const PERSONS: OutcomeUnits = { result: 'persons', change: 'personsChange', effect: 'effect', one: 'points' };
const EUROS: OutcomeUnits = { result: 'eur', change: 'eurChange', effect: 'eurChange', one: 'eurChange' };

export function countsPersons(outcome: Outcome): boolean {
  return outcome !== 'EARNINGS' && outcome !== 'MUNICIPAL_SHARE';
}

export function unitsOf(outcome: Outcome): OutcomeUnits {
  return countsPersons(outcome) ? PERSONS : EUROS;
}
