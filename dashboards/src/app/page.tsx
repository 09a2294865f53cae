import { createContext, useContext } from 'react';
import type { Dictionary } from '../i18n/dictionary';
import type { FilterState, Language } from '../state/filters';

/** What every part of a page needs: the state, how to change it, and the language to speak. */
export type Page = {
  readonly state: FilterState;
  readonly change: (next: FilterState) => void;
  readonly language: Language;
  readonly texts: Dictionary;
};

const PageContext = createContext<Page | null>(null);

export const PageProvider = PageContext.Provider;

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('usePage needs a PageProvider above it');
  return page;
}
