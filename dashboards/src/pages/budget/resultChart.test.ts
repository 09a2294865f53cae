import { describe, expect, it } from 'vitest';
import { DICTIONARIES } from '../../i18n/dictionary';
import { resultChart, standingOfChange } from './resultChart';

const { en } = DICTIONARIES;

function chartOf(change: { value: number; low: number; high: number }) {
  return resultChart({
    results: { today: { value: 10, low: 8, high: 12 }, proposed: { value: 14, low: 9, high: 19 }, change },
    units: { result: 'persons', change: 'personsChange' },
    isLessBetter: false,
    words: { finding: (said) => `brings ${said}`, same: 'brings the same', about: 'about', axis: 'persons' },
    further: [{ name: 'better', value: 0.97, unit: 'share' }],
    language: 'en',
    texts: en,
  });
}

describe('a result', () => {
  it('is found to change only what is no chance', () => {
    expect(chartOf({ value: 4, low: 1, high: 7 }).finding).toBe('brings +4.0');
    expect(chartOf({ value: 4, low: -1, high: 9 }).finding).toBe(en.budget.chance('brings +4.0'));
    expect(chartOf({ value: 0, low: 0, high: 0 }).finding).toBe('brings the same');
  });

  it('is said with its interval, and stands in the table in the unit of each row', () => {
    const { summary, table } = chartOf({ value: 4, low: 1, high: 7 });
    expect(summary).toBe(en.budget.said('10.0', '14.0', '+4.0', '+1.0 – +7.0'));
    expect(table.rows.map(([name]) => name)).toEqual([
      en.budget.today,
      en.budget.proposed,
      en.budget.change,
      'better',
    ]);
    expect(table.rows.map((_, row) => table.columns[1]?.unitAt?.(row))).toEqual([
      'persons',
      'persons',
      'personsChange',
      'share',
    ]);
  });

  it.each([
    [-9, -1, false, 'worse'],
    [-9, -1, true, 'better'],
    [1, 9, true, 'worse'],
    [-1, 9, true, 'open'],
  ] as const)('from %d to %d, less is better %s: %s', (low, high, isLessBetter, standing) => {
    expect(standingOfChange({ value: (low + high) / 2, low, high }, isLessBetter)).toBe(standing);
  });
});
