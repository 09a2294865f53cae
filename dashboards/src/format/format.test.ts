import { describe, expect, it } from 'vitest';
import { formatInterval, formatNumber, formatTick } from './numbers';
import { formatDay, formatMoment, formatMonth, formatQuarter, monthsBackTo, monthsBefore } from './times';

/** Intl writes no-break spaces; a test is easier to read with plain ones. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('numbers', () => {
  it.each([
    [0.015, 'share', 'fi', '1,5 %'],
    [0, 'share', 'fi', '0,0 %'],
    [1, 'share', 'fi', '100,0 %'],
    [0.031, 'effect', 'fi', '+3,1 %-yks.'],
    [-0.031, 'effect', 'sv', '−3,1 %-enheter'],
    [0, 'effect', 'en', '0.0 pp'],
    [1234.4, 'eur', 'fi', '1 234 €'],
    [1234567, 'count', 'fi', '1 234 567'],
    [-0.204, 'points', 'fi', '−0,20'],
    [-1588218, 'eurChange', 'en', '−€1,588,218'],
    [0.256, 'points', 'fi', '+0,26'],
    [0, 'points', 'fi', '0,00'],
    [0.015, 'share', 'sv', '1,5 %'],
    [1234, 'eur', 'sv', '1 234 €'],
    [0.015, 'share', 'en', '1.5%'],
    [1234, 'eur', 'en', '€1,234'],
  ] as const)('writes %d (%s) in %s as %s', (value, unit, language, text) => {
    expect(plain(formatNumber(value, unit, language))).toBe(text);
  });

  it.each([
    [0.351, 0.393, 'share', 'fi', '35,1–39,3 %'],
    [-0.2, 0.5, 'points', 'fi', '−0,20 – +0,50'],
    [1200, 1300, 'eur', 'fi', '1 200–1 300 €'],
    [-70860, -34272, 'eurChange', 'fi', '−70 860 € – −34 272 €'],
    [-0.011, 0.041, 'effect', 'fi', '−1,1 – +4,1 %-yks.'],
    [4.8, 12.6, 'personsChange', 'fi', '+4,8 – +12,6'],
    [0.3501, 0.3502, 'share', 'fi', '35,0 %'],
  ] as const)('writes the interval from %d to %d (%s) in %s as %s', (low, high, unit, language, text) => {
    expect(plain(formatInterval(low, high, unit, language))).toBe(text);
  });
});

describe('a scale', () => {
  it('has whole ticks', () => {
    expect(plain(formatTick(0.4, 'share', 'fi'))).toBe('40 %');
    expect(formatTick(-2, 'points', 'fi')).toBe('−2');
    expect(formatTick(2, 'points', 'en')).toBe('+2');
    expect(formatTick(-0.1, 'effect', 'fi')).toBe('−10');
  });
});

describe('times', () => {
  it('names months and quarters in the language of the page', () => {
    expect(formatMonth('2024-01', 'fi')).toBe('tammikuu 2024');
    expect(formatMonth('2024-12', 'sv')).toBe('december 2024');
    expect(formatQuarter('2024-10', 'fi')).toBe('Q4/2024');
    expect(formatQuarter('2024-01', 'en')).toBe('Q1 2024');
    expect(monthsBefore('2025-01', 3)).toBe('2024-10');
    expect(monthsBefore('2024-12', 3)).toBe('2024-09');
  });

  it('counts months back, and writes days', () => {
    expect(monthsBackTo('2025-11', '2026-02')).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
    expect(monthsBackTo('2026-03', '2026-02')).toEqual([]);
    expect(formatDay('2026-10-31', 'fi')).toBe('31.10.2026');
    expect(formatDay('2026-10-31', 'en')).toBe('31 Oct 2026');
  });

  it('tells a moment on the clocks of Finland', () => {
    expect(plain(formatMoment('2026-07-01T21:30:00Z', 'fi'))).toBe('2.7.2026 klo 0.30');
  });
});
