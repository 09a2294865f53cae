import { describe, expect, it } from 'vitest';
import { EVERYTHING, type FilterState } from './filters';
import { budgetVariables, selectionOf, tableVariables, tenderVariables, todayVariables } from './query';
import { NEW_LINE, NEW_SHEET, OWN_SHEET } from './sheets';

describe('the selection', () => {
  it('asks for everything without filter and period when nothing is chosen', () => {
    expect(selectionOf(EVERYTHING)).toEqual({ filter: null, period: null });
  });

  it('names only the filters that have codes', () => {
    expect(selectionOf({ ...EVERYTHING, areas: ['A1', 'A2'], targetGroups: ['under_30'] }).filter).toEqual({
      areas: ['A1', 'A2'],
      targetGroups: ['under_30'],
    });
  });

  it.each([
    ['2024-01', '2024-11', { from: '2024-01', to: '2024-12' }],
    ['2024-01', '2024-12', { from: '2024-01', to: '2025-01' }],
    ['2024-06', null, { from: '2024-06', to: '2200-01' }],
    [null, '2024-09', { from: '1900-01', to: '2024-10' }],
  ])('turns the months %s to %s into a half-open period', (from, to, period) => {
    expect(selectionOf({ ...EVERYTHING, from, to }).period).toEqual(period);
  });
});

describe('the table', () => {
  it('asks for one page in the order of a metric and its horizon', () => {
    const state = { ...EVERYTHING, sort: { column: 'employment', descending: true } as const, page: 3 };
    expect(tableVariables(state)).toEqual({
      filter: null,
      period: null,
      orderBy: [{ metric: 'OPEN_EMPLOYMENT_RATE', horizon: 6, direction: 'DESC' }],
      limit: 25,
      offset: 50,
      lang: 'FI',
    });
  });

  it('asks for the order of a dimension, and names in the language of the page', () => {
    const state = { ...EVERYTHING, language: 'sv', sort: { column: 'service', descending: false } } as const;
    expect(tableVariables(state)).toMatchObject({
      orderBy: [{ dimension: 'SERVICE', direction: 'ASC' }],
      offset: 0,
      lang: 'SV',
    });
  });
});

describe('the budget', () => {
  it('asks for what the services cost today within the usual limits when nothing is chosen', () => {
    expect(budgetVariables(EVERYTHING)).toEqual({
      budget: null,
      outcome: 'EMPLOYED_OPEN',
      horizon: 12,
      goals: null,
      filter: null,
      constraints: { leastShare: 0.5, mostShare: 1.5, learningShare: 1 },
      lang: 'FI',
    });
  });

  it('asks for the codes of the filters, of any time', () => {
    const state: FilterState = {
      ...EVERYTHING,
      services: ['S01'],
      from: '2024-01',
      budget: { ...EVERYTHING.budget, euros: 5, least: 0, goals: ['language'] },
    };
    expect(budgetVariables(state)).toMatchObject({
      budget: 5,
      goals: ['language'],
      filter: { services: ['S01'] },
      constraints: { leastShare: 0 },
    });
    expect(budgetVariables(state)).not.toHaveProperty('period');
    expect(todayVariables(state)).toEqual({
      outcome: 'EMPLOYED_OPEN',
      goals: ['language'],
      filter: { services: ['S01'] },
    });
  });
});

describe('a tender', () => {
  const state: FilterState = {
    ...EVERYTHING,
    areas: ['A1'],
    targetGroups: ['under_30'],
    from: '2024-01',
    procurement: {
      ...EVERYTHING.procurement,
      sheets: [
        OWN_SHEET,
        { ...NEW_SHEET, lines: [{ ...NEW_LINE, price: 12_345, capPerson: 100 }], capMonth: 50_000 },
      ],
    },
  };

  it('is asked in euros, of contracts whatever their clients', () => {
    expect(tenderVariables(state, ['own', 'new'])).toEqual({
      filter: { areas: ['A1'] },
      period: { from: '2024-01', to: '2200-01' },
      lang: 'FI',
      sheets: [
        { name: 'own', own: true },
        {
          name: 'new',
          lines: [
            {
              component: 'OUTPUT',
              metric: 'STARTED',
              price: 123.45,
              anchor: null,
              horizon: null,
              sustainMonths: 0,
              gapMonths: 0,
              targetGroup: null,
              cap: null,
              capPerson: 1,
              leastResponseRate: null,
            },
          ],
          cap: null,
          capPerson: null,
          capMonth: 500,
          floorMonth: null,
        },
      ],
    });
  });
});
