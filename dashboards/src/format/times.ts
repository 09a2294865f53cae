import type { Language, Month } from '../state/filters';
import { LOCALE } from './numbers';

/** `2024-11` → `marraskuu 2024`. */
export function formatMonth(month: Month, language: Language): string {
  // The first of the month in UTC, so that no time zone moves it.
  return new Intl.DateTimeFormat(LOCALE[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** That many months earlier: `2025-01` and 3 → `2024-10`. */
export function monthsBefore(month: Month, months: number): Month {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return new Date(Date.UTC(year, number - 1 - months, 1)).toISOString().slice(0, 7);
}

/** Every month from the first to the last, the newest first. */
export function monthsBackTo(first: Month, last: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = last; month >= first; month = monthsBefore(month, 1)) months.push(month);
  return months;
}

/** `2026-10-31` → `31.10.2026`. */
export function formatDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

const QUARTER: Record<Language, (quarter: number, year: string) => string> = {
  fi: (quarter, year) => `Q${quarter}/${year}`,
  sv: (quarter, year) => `kv ${quarter}/${year}`,
  en: (quarter, year) => `Q${quarter} ${year}`,
};

/** The quarter that begins with a month: `2024-10` → `Q4/2024`, `kv 4/2024`, `Q4 2024`. */
export function formatQuarter(month: Month, language: Language): string {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  return QUARTER[language](Math.ceil(number / 3), year);
}

/** A moment on the clocks of Finland, where the service runs: `22.11.2026 klo 4.33`. */
export function formatMoment(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Helsinki',
  }).format(new Date(moment));
}

/** A moment of today, to the second, on the same clocks: `14.32.05`. */
export function formatClock(milliseconds: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeStyle: 'medium',
    timeZone: 'Europe/Helsinki',
  }).format(milliseconds);
}
