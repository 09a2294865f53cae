import { describe, expect, it } from 'vitest';
import { DICTIONARIES } from '../i18n/dictionary';
import { breakNotes, breaksOf } from './breaks';

const QUARTERS = ['2024-07', '2024-10', '2025-01', '2025-04'];

describe('the breaks of a timeline', () => {
  it('are at the reform, if it lies between two periods', () => {
    const reform = (periods: string[]) => breaksOf({ periods, months: 3, immatureFrom: null }).reform;
    expect(reform(QUARTERS)).toBe(2);
    expect(reform(['2025-01', '2025-04'])).toBeUndefined();
    expect(reform(['2024-07', '2024-10'])).toBeUndefined();
  });

  it.each([
    ['2024-12', 1],
    ['2025-01', 2],
    ['2025-06', 3],
    ['2025-07', undefined],
    ['2020-01', 0],
    [null, undefined],
  ])('are from the period on that holds an immature month (%s: %s)', (immatureFrom, at) => {
    expect(breaksOf({ periods: QUARTERS, months: 3, immatureFrom }).immature).toBe(at);
  });

  it('are told in words, and only those that there are', () => {
    const { en } = DICTIONARIES;
    expect(breakNotes({ periods: QUARTERS, months: 3, immatureFrom: '2025-05' }, 'en', en)).toEqual([
      en.breaks.reformNote,
      en.breaks.immatureNote('May 2025'),
    ]);
    expect(breakNotes({ periods: ['2026-01'], months: 12, immatureFrom: null }, 'en', en)).toEqual([]);
  });
});
