import { createContext, useContext } from 'react';
import type { DataStateQuery } from '../api/generated/documents';
import type { Answer } from '../api/useAnswer';
import type { Dictionary } from '../i18n/dictionary';
import type { FilterState, Language } from '../state/filters';
import type { Place } from '../state/place';

/** What every part of a page needs: where it is, the state, how to change it, and the language to speak. */
export type Page = {
  /** Undefined: there is no such page. */
  readonly place: Place | undefined;
  /** What the page is about, such as the code of a service; else empty. */
  readonly about: string;
  readonly state: FilterState;
  /** Parts of the URL that say nothing. */
  readonly unreadable: readonly string[];
  /** What a slider moves, moved on, is one step back: it names itself. */
  readonly change: (next: FilterState, control?: string) => void;
  readonly language: Language;
  readonly texts: Dictionary;
  /** Of the generation that is served. */
  readonly data: Answer<DataStateQuery>;
};

const PageContext = createContext<Page | null>(null);

export const PageProvider = PageContext.Provider;

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('usePage needs a PageProvider above it');
  return page;
}
