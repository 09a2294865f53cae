import { describe, expect, it } from 'vitest';
import { elsewhere, EVERYTHING, sortedBy, toggled, withPeriod, withoutFilters } from './filters';
import { matching, unknownCodes } from './members';

describe('a change of the filters', () => {
  it('adds a code, takes it away again, and goes back to the first page', () => {
    const chosen = toggled({ ...EVERYTHING, page: 4 }, 'areas', 'A1');
    expect([chosen.areas, chosen.page]).toEqual([['A1'], 1]);
    expect(toggled(chosen, 'areas', 'A1')).toEqual(EVERYTHING);
  });

  it('never leaves the period empty', () => {
    const state = { ...EVERYTHING, from: '2024-03', to: '2024-06' };
    expect(withPeriod(state, 'from', '2024-06')).toMatchObject({ from: '2024-06', to: '2024-06' });
    expect(withPeriod(state, 'from', '2024-07')).toMatchObject({ from: '2024-07', to: '2024-07' });
    expect(withPeriod(state, 'to', '2024-02')).toMatchObject({ from: '2024-02', to: '2024-02' });
    expect(withPeriod(state, 'from', null)).toMatchObject({ from: null, to: '2024-06' });
  });

  it('clears the filters but keeps language, view and order', () => {
    const state = {
      ...toggled(EVERYTHING, 'providers', 'P1'),
      language: 'en',
      view: 'viewer',
      from: '2024-01',
    } as const;
    expect(withoutFilters(state)).toEqual({ ...EVERYTHING, language: 'en', view: 'viewer' });
  });

  it('takes to another page what it understands: codes, view, language and period', () => {
    const common = {
      ...toggled(EVERYTHING, 'targetGroups', 'under_30'),
      language: 'sv',
      view: 'viewer',
    } as const;
    const state = { ...sortedBy(common, 'cost'), from: '2024-01', to: '2024-02', page: 2 };
    expect(elsewhere(state, 'budget')).toEqual(common);
    expect(elsewhere(state, 'procurement')).toEqual({ ...common, from: '2024-01', to: '2024-02' });
  });

  it('begins a new order with the greatest number or the first name, and turns it when asked again', () => {
    const byCost = sortedBy(EVERYTHING, 'cost');
    expect(byCost.sort).toEqual({ column: 'cost', descending: true });
    expect(sortedBy(byCost, 'cost').sort).toEqual({ column: 'cost', descending: false });
    expect(sortedBy(byCost, 'service').sort).toEqual({ column: 'service', descending: false });
  });
});

describe('unknown codes', () => {
  it('are those that the data does not have, each with its filter', () => {
    const state = { ...EVERYTHING, areas: ['A1', 'gone'], providers: ['A1'] };
    const members = { areas: [{ code: 'A1', name: 'Area' }], services: [], providers: [], targetGroups: [] };
    expect(unknownCodes(state, members)).toEqual([
      { filter: 'areas', code: 'gone' },
      { filter: 'providers', code: 'A1' },
    ]);
  });
});

describe('searching the members', () => {
  const members = [
    { code: 'P001', name: 'Työvoimakoulutus, ryhmä' },
    { code: 'P002', name: 'Uravalmennus' },
  ];

  it.each([
    ['', ['P001', 'P002']],
    ['  ', ['P001', 'P002']],
    ['TYÖ', ['P001']],
    ['ryhmä työ', ['P001']],
    ['p002', ['P002']],
    ['työ ura', []],
  ])('"%s" finds %j', (text, codes) => {
    expect(matching(members, text).map(({ code }) => code)).toEqual(codes);
  });
});
