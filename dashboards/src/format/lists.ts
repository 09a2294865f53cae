import type { Language } from '../state/filters';
import { LOCALE } from './numbers';

/** `A, B ja C`. */
export function formatList(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALE[language], { type: 'conjunction' }).format(parts);
}
