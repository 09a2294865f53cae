import { describe, expect, it } from 'vitest';
import { DICTIONARIES } from '../../i18n/dictionary';
import { moneyChart } from './moneyChart';
import type { BudgetLine } from './standing';

const { en } = DICTIONARIES;
const { services, standing, verdicts, pooled } = en.budget;

const told = (value: number) => ({ value, low: 0, high: 1, n: 90, status: 'OK' as const, reason: null });
const untold = {
  value: null,
  low: null,
  high: null,
  n: null,
  status: 'SUPPRESSED' as const,
  reason: 'TOO_FEW_PERSONS',
};
const amount = (euros: number) => ({ euros, participations: 10 });

function line(name: string, today: number, proposed: number, more: Partial<BudgetLine> = {}): BudgetLine {
  return {
    service: { code: name, name },
    standing: 'ESTIMATED',
    reason: null,
    participations: told(10),
    costPerParticipation: told(100),
    effect: told(0.1),
    pooled: false,
    verdict: 'GREEN',
    today: amount(today),
    proposed: amount(proposed),
    change: amount(proposed - today),
    priceOfLeast: 0,
    priceOfMost: 0.25,
    stability: { gains: 0.9, low: 50, high: 900 },
    ...more,
  };
}

const LINES = [
  line('Small', 100, 150),
  line('Large', 1000, 500, { verdict: 'AMBER' }),
  line('Borrowing', 300, 300, { verdict: 'REFUSED', pooled: true }),
  line('Learning', 200, 200, { standing: 'KEPT_FOR_LEARNING', effect: untold, verdict: 'REFUSED' }),
  line('Hidden', 0, 0, {
    standing: 'LEFT_OUT',
    participations: untold,
    effect: untold,
    verdict: 'REFUSED',
    ...{ today: null, proposed: null, change: null, stability: null, priceOfMost: null, priceOfLeast: null },
  }),
];

function chartOf(rows: readonly BudgetLine[]) {
  const scenario = { rows: [...rows], outcome: 'EMPLOYED_OPEN' } as Parameters<typeof moneyChart>[0];
  return moneyChart(scenario, 'en', en);
}

function column(header: string) {
  const { columns, rows } = chartOf(LINES).table;
  const at = columns.findIndex((other) => other.header === header);
  return rows.map((row) => row[at]);
}

describe('money by service', () => {
  it('counts who gains and who loses, and names the largest of both', () => {
    const { finding, summary } = chartOf(LINES);
    expect(finding).toBe(services.finding('1', '1', '2'));
    expect(summary).toBe(`${services.most('Small', '+€50')} ${services.least('Large', '−€500')}`);
  });

  it('is in a table with most money first and what each share rests on', () => {
    expect(column(services.columns.service)).toEqual(['Large', 'Borrowing', 'Learning', 'Small', 'Hidden']);
    expect(column(services.columns.basis)).toEqual([
      verdicts.AMBER,
      pooled,
      standing.KEPT_FOR_LEARNING,
      verdicts.GREEN,
      standing.LEFT_OUT,
    ]);
    expect(column(services.columns.proposed)[0]).toMatchObject({ value: 500, low: 50, high: 900 });
    expect(column(services.columns.proposed)[4]).toBeNull();
    expect(column(services.columns.priceOfMost)).toEqual([0.25, 0.25, 0.25, 0.25, null]);
  });

  it('has a row in the picture for each service that has a part, and no picture without one', () => {
    const picture = (rows: readonly BudgetLine[]) =>
      chartOf(rows).picture as { height: (width: number) => number } | null;
    const height = (rows: readonly BudgetLine[]) => picture(rows)?.height(1000) ?? 0;
    expect(height(LINES)).toBe(height(LINES.slice(0, -1)));
    expect(height(LINES)).toBeGreaterThan(height(LINES.slice(0, 3)));
    expect(picture(LINES.slice(-1))).toBeNull();
    expect(chartOf(LINES.slice(-1)).summary).toBe(services.nothing);
  });
});
