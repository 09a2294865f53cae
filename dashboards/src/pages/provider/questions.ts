import {
  ContractsWithStatementsDocument,
  ProviderFiguresDocument,
  ProviderNamesDocument,
} from '../../api/generated/documents';
import { question } from '../../api/question';
import type { FilterState } from '../../state/filters';
import { langOf, selectionOf } from '../../state/query';

/** What this page asks, by the state that its address holds and the provider that its path names. */
export const providerQuestions = {
  names: (state: FilterState, about: string) =>
    question(ProviderNamesDocument, { search: about, lang: langOf(state.language) }),
  figures: (state: FilterState, about: string) =>
    question(ProviderFiguresDocument, {
      ...selectionOf({ ...state, providers: [about] }),
      lang: langOf(state.language),
    }),
  statements: () => question(ContractsWithStatementsDocument, {}),
};
