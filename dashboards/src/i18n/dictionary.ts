import type { Language } from '../state/filters';
import { en } from './en';
import { type Dictionary, fi } from './fi';
import { sv } from './sv';

export type { Dictionary };

/** The texts of every language; the compiler sees to it that none lacks a key. */
export const DICTIONARIES: Record<Language, Dictionary> = { fi, sv, en };

/** The languages by their own names. */
export const LANGUAGE_NAMES: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };
