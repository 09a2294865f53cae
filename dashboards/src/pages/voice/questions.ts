import {
  AnswersByServiceDocument,
  ClientActionsDocument,
  FeedbackByServiceDocument,
  FeedbackItemsDocument,
  FormsDocument,
  MeterAnswersDocument,
  MeterValidityDocument,
} from '../../api/generated/documents';
import { question } from '../../api/question';
import type { FilterState } from '../../state/filters';
import { langOf, selectionOf } from '../../state/query';

const about = (state: FilterState) => ({ ...selectionOf(state), lang: langOf(state.language) });

/** What this page asks, by the state that its address holds. */
export const voiceQuestions = {
  forms: (state: FilterState) => question(FormsDocument, { lang: langOf(state.language) }),
  feedback: (state: FilterState) =>
    question(FeedbackItemsDocument, { form: state.voice.form, ...about(state) }),
  /** Of one question if one is chosen. */
  feedbackByService: (state: FilterState) =>
    question(FeedbackByServiceDocument, {
      form: state.voice.form,
      item: state.voice.item,
      ...about(state),
    }),
  meter: (state: FilterState) =>
    question(MeterAnswersDocument, { meter: state.voice.meter, ...about(state) }),
  answersByService: (state: FilterState) =>
    question(AnswersByServiceDocument, { meter: state.voice.meter, ...about(state) }),
  clientActions: (state: FilterState) => question(ClientActionsDocument, { lang: langOf(state.language) }),
  validity: (state: FilterState) =>
    question(MeterValidityDocument, { meter: state.voice.meter, lang: langOf(state.language) }),
};
