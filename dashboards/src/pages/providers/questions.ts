import { ProviderComparisonDocument, ProvidersByTypeDocument } from '../../api/generated/documents';
import { question } from '../../api/question';
import type { FilterState } from '../../state/filters';
import { langOf, selectionOf } from '../../state/query';

/** What this page asks, by the state that its address holds. */
export const providersQuestions = {
  byType: (state: FilterState) =>
    question(ProvidersByTypeDocument, { ...selectionOf(state), lang: langOf(state.language) }),
  /** @param serviceType of the address; else the one that the page shows */
  comparison: (state: FilterState, _about: string, serviceType = state.comparison.serviceType ?? '') =>
    question(ProviderComparisonDocument, {
      ...selectionOf(state),
      serviceType,
      outcome: state.comparison.outcome,
      horizon: Number(state.comparison.horizon),
      lang: langOf(state.language),
    }),
};
