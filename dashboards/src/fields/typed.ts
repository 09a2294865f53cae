import { formatNumber } from '../format/numbers';
import type { Language } from '../state/filters';

/** The whole number that was typed, brought between its bounds; undefined: none. */
export function typedWhole(text: string, least: number, most: number): number | undefined {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? undefined : Math.min(most, Math.max(least, Number(digits)));
}

const MOST_CENTS = 100_000_000_000;

/** Cents of the euros that were typed, in whatever language: `1 234,5`, `1,234.50`, `€1000`; undefined: none. */
export function typedCents(text: string): number | undefined {
  const plain = text.replace(/[\s€]/g, '');
  const [, whole = '', decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  const digits = whole.replace(/[.,]/g, '');
  if (!/^\d{1,12}$/.test(digits)) return undefined;
  return Math.min(MOST_CENTS, Number(digits) * 100 + Number(decimals.padEnd(2, '0')));
}

/** Euros as they are typed: cents only where there are any. */
export function writtenCents(cents: number, language: Language): string {
  return formatNumber(cents / 100, cents % 100 === 0 ? 'count' : 'hundredths', language);
}
