import { AskedQuestionsDocument } from '../../api/generated/documents';
import { question } from '../../api/question';
import type { FilterState } from '../../state/filters';
import { langOf } from '../../state/query';

/** What this page asks: the questions as clients meet them. */
export const answersQuestions = {
  asked: (state: FilterState) => question(AskedQuestionsDocument, { lang: langOf(state.language) }),
};
