import { describe, expect, it } from 'vitest';
import { readFigure } from '../../figures/figure';
import { DICTIONARIES } from '../../i18n/dictionary';
import { inOrder, isOver, spendingChart, type SpendingRow } from './spendingChart';

const figure = (value: number | null) => ({
  value,
  low: null,
  high: null,
  n: 10,
  status: value === null ? ('SUPPRESSED' as const) : ('OK' as const),
  reason: null,
});

function row(code: string, budget: number | null, spent: number | null, used: number | null): SpendingRow {
  return {
    member: { code, name: code },
    budget,
    spent: figure(spent),
    used: budget === null ? null : figure(used),
  };
}

describe('spending beside budgets', () => {
  it('has the greatest budget first, and what has none after all others', () => {
    const rows = [
      row('a', null, 5, null),
      row('b', 10, 1, 0.1),
      row('c', null, 9, null),
      row('d', 20, null, null),
    ];
    expect(inOrder(rows).map(({ member }) => member?.code)).toEqual(['d', 'b', 'c', 'a']);
  });

  it('counts those over their budget only where something is told', () => {
    const texts = DICTIONARIES.fi;
    const summary = (rows: SpendingRow[]) =>
      spendingChart(
        { year: 2025, years: [2025], monthsOver: 12, total: row('', 10, 11, 1.1), rows },
        'SERVICE',
        {
          read: (_, told, unit) => readFigure(told, unit ?? 'eur', 'fi', texts, null),
          language: 'fi',
          texts,
        },
      ).summary;
    expect(summary([row('a', 10, null, null)])).toBe(texts.spending.noneTold);
    expect(summary([row('a', 10, null, null), row('b', 10, 11, 1.1)])).toBe(texts.spending.summary('1', '1'));
  });

  it('is over a budget only where it is known to be', () => {
    expect(isOver(row('a', 10, 11, 1.1))).toBe(true);
    expect(isOver(row('a', 10, 10, 1))).toBe(false);
    expect(isOver(row('a', 10, null, null))).toBe(false);
    expect(isOver(row('a', null, 11, null))).toBe(false);
  });
});
