import type { Language } from '../state/filters';

/** What a figure is measured in; it decides how the figure is written. Effects and changes have their sign; an effect on a share is in percentage points. */
export type Unit =
  | 'count'
  | 'hundredths'
  | 'persons'
  | 'personsChange'
  | 'share'
  | 'effect'
  | 'eur'
  | 'cents'
  | 'centsChange'
  | 'eurChange'
  | 'points';

export const LOCALE: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

const OPTIONS: Record<Unit, Intl.NumberFormatOptions> = {
  count: { maximumFractionDigits: 0 },
  hundredths: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  persons: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  personsChange: { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' },
  share: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  effect: {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  },
  eur: { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 },
  cents: { style: 'currency', currency: 'EUR', minimumFractionDigits: 2, maximumFractionDigits: 2 },
  centsChange: {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  },
  eurChange: { style: 'currency', currency: 'EUR', maximumFractionDigits: 0, signDisplay: 'exceptZero' },
  points: { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' },
};

/** A difference of shares is no share: 3 % more of 30 % would be 30,9 %. */
const PERCENTAGE_POINTS: Record<Language, string> = {
  fi: '\u00a0%-yks.',
  sv: '\u00a0%-enheter',
  en: '\u00a0pp',
};

/** Ends and ticks of a scale are whole numbers, but for points, of which a whole one is much. */
const ON_SCALE: Intl.NumberFormatOptions = { minimumFractionDigits: 0, maximumFractionDigits: 0 };
const POINTS_ON_SCALE: Intl.NumberFormatOptions = { ...ON_SCALE, maximumFractionDigits: 1 };
const PERCENT_SIGN = /\s*%$/;

const made = new Map<string, Intl.NumberFormat>();

function formatter(unit: Unit, language: Language, onScale = false): Intl.NumberFormat {
  const key = `${unit} ${language} ${String(onScale)}`;
  let format = made.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALE[language], {
      ...OPTIONS[unit],
      ...(onScale ? (unit === 'points' ? POINTS_ON_SCALE : ON_SCALE) : {}),
    });
    made.set(key, format);
  }
  return format;
}

/** English would have a hyphen, at which lines break, where a minus belongs. */
function written(value: number, unit: Unit, language: Language, onScale = false): string {
  return formatter(unit, language, onScale).format(value).replace('-', '\u2212');
}

/** `1 234`, `37,2 %` (of 0.372), `+3,1 %-yks.` (an effect of 0.031), `1 234 €`, `+0,25`. */
export function formatNumber(value: number, unit: Unit, language: Language): string {
  const text = written(value, unit, language);
  return unit === 'effect' ? text.replace(PERCENT_SIGN, PERCENTAGE_POINTS[language]) : text;
}

/** Both ends with the unit said once where the language does so: `35,1–39,3 %`. */
export function formatInterval(low: number, high: number, unit: Unit, language: Language): string {
  // Ends that round to one number would be written as "about" it.
  const [from, to] = [formatNumber(low, unit, language), formatNumber(high, unit, language)];
  if (from === to) return from;
  if (unit === 'effect') return `${from.replace(PERCENTAGE_POINTS[language], '')} – ${to}`;
  // A range says a common sign once: two ends below zero would read as if only one were.
  return low < 0 ? `${from} – ${to}` : formatter(unit, language).formatRange(low, high);
}

/** A tick or an end of a scale: `40 %`, `+2`; of an effect without its unit, which the scale names. */
export function formatTick(value: number, unit: Unit, language: Language): string {
  const text = written(value, unit, language, true);
  return unit === 'effect' ? text.replace(PERCENT_SIGN, '') : text;
}
