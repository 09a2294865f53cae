import { VocabularyDocument, type VocabularyQuery } from '../api/generated/documents';
import { type Answer, useAnswer } from '../api/useAnswer';
import { usePage } from '../app/page';
import { langOf } from '../state/query';

/** What may be chosen, and what metrics are called: asked once, whoever needs it. The public isn't told of single months. */
export function useVocabulary(): Answer<VocabularyQuery> {
  const { state } = usePage();
  const grain = state.view === 'public' ? 'QUARTER' : 'MONTH';
  return useAnswer(VocabularyDocument, { lang: langOf(state.language), grain }, state.view);
}
