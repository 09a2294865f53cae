import type { Outcome } from '../api/generated/documents';

/** What effects are on, by what a service is for. */
export function outcomeOf(goal: string | null): Outcome {
  return goal === 'education' ? 'IN_EDUCATION' : 'EMPLOYED_OPEN';
}

/** Whether services for that are there to change the client's situation first, and work only later. */
export function isChangeFirst(goal: string | null): boolean {
  return goal === 'employability' || goal === 'language';
}
