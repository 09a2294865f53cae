import {
  ExternalEstimatesDocument,
  type Outcome,
  ServiceChangeDocument,
  ServiceCurveDocument,
  ServiceFactsDocument,
  ServiceForWhomDocument,
  ServiceOutcomesDocument,
  ServiceRobustnessDocument,
  ServiceVerdictDocument,
  StudyBalanceDocument,
} from '../../api/generated/documents';
import { type AnyQuestion, question } from '../../api/question';
import type { FilterState } from '../../state/filters';
import { langOf, selectionOf } from '../../state/query';

/** The page's filters, of the service that its path names. */
function selection(state: FilterState, code: string) {
  return selectionOf({ ...state, services: [code] });
}

/** What this page asks, by the state that its address holds and the service's code. Effects are on what the service is for. */
export const serviceQuestions = {
  facts: (state: FilterState, code: string) =>
    question(ServiceFactsDocument, { code, lang: langOf(state.language) }),
  verdict: (state: FilterState, code: string) => question(ServiceVerdictDocument, selection(state, code)),
  outcomes: (state: FilterState, code: string, outcome: Outcome = 'EMPLOYED_OPEN') =>
    question(ServiceOutcomesDocument, { ...selection(state, code), outcome }),
  curve: (state: FilterState, code: string, outcome: Outcome = 'EMPLOYED_OPEN') =>
    question(ServiceCurveDocument, { ...selection(state, code), outcome }),
  change: (state: FilterState, code: string) =>
    question(ServiceChangeDocument, { ...selection(state, code), lang: langOf(state.language) }),
  forWhom: (state: FilterState, code: string, outcome: Outcome = 'EMPLOYED_OPEN') =>
    question(ServiceForWhomDocument, {
      ...selection(state, code),
      outcome,
      lang: langOf(state.language),
    }),
  external: (state: FilterState) => question(ExternalEstimatesDocument, { lang: langOf(state.language) }),
  robustness: (state: FilterState, code: string, outcome: Outcome = 'EMPLOYED_OPEN') =>
    question(ServiceRobustnessDocument, { ...selection(state, code), outcome }),
};

/** Whether the comparison of a service type compares like with like. */
export function balanceQuestion(serviceType: string) {
  return question(StudyBalanceDocument, { filter: { serviceTypes: [serviceType] } });
}

/** All that the page asks, on either outcome: which one it is depends on what the service is for. */
export function serviceAsks(state: FilterState, code: string): readonly AnyQuestion[] {
  const { facts, verdict, change, external, ...onOutcome } = serviceQuestions;
  return [
    ...[facts, verdict, change].map((ask) => ask(state, code)),
    external(state),
    ...(['EMPLOYED_OPEN', 'IN_EDUCATION'] as const).flatMap((outcome) =>
      Object.values(onOutcome).map((ask) => ask(state, code, outcome)),
    ),
  ];
}
