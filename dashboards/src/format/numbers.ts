import type { Language } from '../state/filters';

/** What a figure is measured in; it decides how the figure is written. */
export type Unit = 'count' | 'share' | 'eur' | 'points';

export const LOCALE: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

const OPTIONS: Record<Unit, Intl.NumberFormatOptions> = {
  count: { maximumFractionDigits: 0 },
  share: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  eur: { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 },
  points: { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' },
};

const made = new Map<string, Intl.NumberFormat>();

function formatter(unit: Unit, language: Language): Intl.NumberFormat {
  const key = `${unit} ${language}`;
  let format = made.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALE[language], OPTIONS[unit]);
    made.set(key, format);
  }
  return format;
}

/** `1 234`, `37,2 %` (of 0.372), `1 234 €`, `+0,25`. */
export function formatNumber(value: number, unit: Unit, language: Language): string {
  return formatter(unit, language).format(value);
}

/** Both ends with the unit said once where the language does so: `35,1–39,3 %`. */
export function formatInterval(low: number, high: number, unit: Unit, language: Language): string {
  // Ends that round to one number would be written as "about" it.
  const [from, to] = [formatNumber(low, unit, language), formatNumber(high, unit, language)];
  return from === to ? from : formatter(unit, language).formatRange(low, high);
}
