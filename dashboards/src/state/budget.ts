import type { Outcome } from '../api/generated/documents';
import { oneOf, type Parameters, whole } from './parameters';

export const OUTCOMES = [
  'EMPLOYED_OPEN',
  'EMPLOYED',
  'IN_EDUCATION',
  'EARNINGS',
  'MUNICIPAL_SHARE',
] as const satisfies readonly Outcome[];

/** What services are for. Those of the chosen goals share the money. */
export const GOALS = ['employment', 'education', 'employability', 'language'] as const;
export type Goal = (typeof GOALS)[number];

/** The numbers that a budget is asked with: euros, months, and per cent of what a service has today. */
export const BUDGET_NUMBERS = ['euros', 'least', 'most', 'learning', 'horizon'] as const;
export type BudgetNumber = (typeof BUDGET_NUMBERS)[number];

/** What the API takes. */
export const BUDGET_BOUNDS: Record<BudgetNumber, { readonly least: number; readonly most: number }> = {
  euros: { least: 0, most: 1e12 },
  least: { least: 0, most: 1000 },
  most: { least: 0, most: 1000 },
  learning: { least: 0, most: 1000 },
  horizon: { least: 1, most: 24 },
};

/** A budget that is asked about. */
export type BudgetChoice = Readonly<Record<Exclude<BudgetNumber, 'euros'>, number>> & {
  /** Null: what the services cost today. */
  readonly euros: number | null;
  readonly outcome: Outcome;
  /** Empty: the goal that the outcome is for. */
  readonly goals: readonly Goal[];
};

export const DEFAULT_BUDGET: BudgetChoice = {
  euros: null,
  least: 50,
  most: 150,
  learning: 100,
  horizon: 12,
  outcome: 'EMPLOYED_OPEN',
  goals: [],
};

/** Names in the URL never change. */
const NAME: Record<BudgetNumber, string> = {
  euros: 'budget',
  least: 'least',
  most: 'most',
  learning: 'learning',
  horizon: 'month',
};

export function readBudget(parameters: Parameters): BudgetChoice {
  const number = <T>(name: BudgetNumber, otherwise: T) => {
    const { least, most } = BUDGET_BOUNDS[name];
    return parameters.read<T | number>(NAME[name], otherwise, whole(least, most));
  };
  return {
    euros: number('euros', DEFAULT_BUDGET.euros),
    least: number('least', DEFAULT_BUDGET.least),
    most: number('most', DEFAULT_BUDGET.most),
    learning: number('learning', DEFAULT_BUDGET.learning),
    horizon: number('horizon', DEFAULT_BUDGET.horizon),
    outcome: parameters.read('outcome', DEFAULT_BUDGET.outcome, oneOf(OUTCOMES)),
    goals: [...new Set(parameters.allAs('goal', oneOf(GOALS)))],
  };
}

/** What is as by default is left out. */
export function writeBudget(choice: BudgetChoice, parameters: URLSearchParams): void {
  for (const name of BUDGET_NUMBERS) {
    if (choice[name] !== DEFAULT_BUDGET[name]) parameters.set(NAME[name], String(choice[name]));
  }
  if (choice.outcome !== DEFAULT_BUDGET.outcome) parameters.set('outcome', choice.outcome);
  for (const goal of choice.goals) parameters.append('goal', goal);
}

/** With a goal more, or one fewer; never none: then the outcome says which. */
export function withGoal(choice: BudgetChoice, shared: readonly string[], goal: Goal): BudgetChoice {
  const goals = GOALS.filter((other) => shared.includes(other) !== (other === goal));
  return { ...choice, goals };
}

/** True if nothing but the defaults is asked. */
export function isUsual(choice: BudgetChoice): boolean {
  const parameters = new URLSearchParams();
  writeBudget(choice, parameters);
  return parameters.size === 0;
}
