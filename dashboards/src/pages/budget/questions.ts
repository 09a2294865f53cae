import {
  BudgetDocument,
  BudgetNetCostDocument,
  BudgetTodayDocument,
  SpendingDocument,
} from '../../api/generated/documents';
import { question } from '../../api/question';
import type { FilterState } from '../../state/filters';
import { budgetVariables, langOf, selectionOf, todayVariables } from '../../state/query';

/** What this page asks, by the state that its address holds. */
export const budgetQuestions = {
  scenario: (state: FilterState) => question(BudgetDocument, budgetVariables(state)),
  today: (state: FilterState) => question(BudgetTodayDocument, todayVariables(state)),
  spending: (state: FilterState) =>
    question(SpendingDocument, {
      ...state.spending,
      filter: selectionOf(state).filter,
      lang: langOf(state.language),
    }),
  netCost: (state: FilterState) => question(BudgetNetCostDocument, budgetVariables(state)),
};
