import {
  EffectsByTargetGroupDocument,
  ServiceComparisonDocument,
  ServicesAndProvidersDocument,
} from '../../api/generated/documents';
import { question } from '../../api/question';
import type { FilterState } from '../../state/filters';
import { langOf, selectionOf, tableVariables } from '../../state/query';

/** What this page asks, by the state that its address holds. */
export const servicesQuestions = {
  comparison: (state: FilterState) =>
    question(ServiceComparisonDocument, { ...selectionOf(state), lang: langOf(state.language) }),
  effectsByTargetGroup: (state: FilterState) =>
    question(EffectsByTargetGroupDocument, {
      ...selectionOf(state),
      outcome: 'EMPLOYED_OPEN',
      lang: langOf(state.language),
    }),
  /** Of all services, since not everybody may ask by goal. */
  educationByTargetGroup: (state: FilterState) =>
    question(EffectsByTargetGroupDocument, {
      ...selectionOf(state),
      outcome: 'IN_EDUCATION',
      lang: langOf(state.language),
    }),
  byProvider: (state: FilterState) => question(ServicesAndProvidersDocument, tableVariables(state)),
};

/** Every page of the table by provider. */
export function allByProvider(state: FilterState, totalCount: number) {
  return question(ServicesAndProvidersDocument, { ...tableVariables(state), offset: 0, limit: totalCount });
}
