import { ProviderComparisonDocument, ProvidersByTypeDocument } from '../../api/generated/documents';
import { type AnyQuestion, question } from '../../api/question';
import type { FilterState } from '../../state/filters';
import { langOf, selectionOf } from '../../state/query';

/** What this page asks, by the state that its address holds. */
export const providersQuestions = {
  byType: (state: FilterState) =>
    question(ProvidersByTypeDocument, { ...selectionOf(state), lang: langOf(state.language) }),
  /** @param serviceType of the address, else the one that the page has found to be the greatest */
  comparison: (state: FilterState, serviceType: string) =>
    question(ProviderComparisonDocument, {
      ...selectionOf(state),
      serviceType,
      outcome: state.comparison.outcome,
      horizon: Number(state.comparison.horizon),
      lang: langOf(state.language),
    }),
};

/** The same for who asks elsewhere: without a service type in the address only an answer tells which one is compared. */
export function providersAsks(state: FilterState): readonly AnyQuestion[] {
  const { serviceType } = state.comparison;
  const byType = providersQuestions.byType(state);
  return serviceType === null ? [byType] : [byType, providersQuestions.comparison(state, serviceType)];
}
