import { describe, expect, it } from 'vitest';
import { DEFAULT_BUDGET } from './budget';
import { EVERYTHING, type FilterState } from './filters';
import { NEW_SHEET, OWN_SHEET } from './sheets';
import { readUrl, writeUrl } from './url';

const NARROW: FilterState = {
  areas: ['A1', 'A2'],
  services: ['job coaching & more'],
  providers: ['P,1'],
  targetGroups: ['under_30'],
  from: '2024-01',
  to: '2024-12',
  view: 'viewer',
  language: 'sv',
  sort: { column: 'service', descending: false },
  page: 3,
  budget: {
    euros: 1_250_000,
    least: 0,
    most: 300,
    learning: 80,
    horizon: 24,
    outcome: 'MUNICIPAL_SHARE',
    goals: ['employment', 'language'],
  },
  procurement: {
    part: 'statement',
    sheets: [OWN_SHEET, { ...NEW_SHEET, name: 'Half & half', capMonth: 150 }, NEW_SHEET, NEW_SHEET],
    contract: 'K/1 2',
    month: '2026-09',
  },
  comparison: { serviceType: 'job coaching', outcome: 'CHANGE', horizon: '24' },
  grouping: { by: 'AGE_BAND', grain: 'YEAR' },
  voice: { form: 'asiakaspalaute', item: 'f1', meter: 'kykyviisari' },
  spending: { by: 'DELIVERY', year: 2025 },
};

describe('the URL', () => {
  it('is empty when nothing is chosen', () => {
    expect(writeUrl(EVERYTHING)).toBe('');
    expect(readUrl('')).toEqual({ state: EVERYTHING, unreadable: [] });
  });

  it('gives back the state that it was written from, whatever the codes hold', () => {
    expect(readUrl(writeUrl(NARROW))).toEqual({ state: NARROW, unreadable: [] });
  });

  it('has names that people can read', () => {
    expect(
      writeUrl({ ...EVERYTHING, areas: ['A1'], from: '2024-01', sort: { column: 'cost', descending: true } }),
    ).toBe('?area=A1&from=2024-01&sort=-cost');
    expect(
      writeUrl({
        ...EVERYTHING,
        budget: { ...DEFAULT_BUDGET, euros: 900_000, least: 60, horizon: 6, goals: ['language'] },
      }),
    ).toBe('?budget=900000&least=60&month=6&goal=language');
  });

  it('reads a code once, and passes over empty ones and strange parameters', () => {
    const { state, unreadable } = readUrl('?area=A1&area=&area=A1&utm_source=mail');
    expect(state.areas).toEqual(['A1']);
    expect(unreadable).toEqual([]);
  });

  it.each([
    'from=2024-13',
    'to=2024',
    'view=admin',
    'lang=de',
    'sort=-age',
    'compare=EARNINGS',
    'after=7',
    'by=AREA',
    'grain=MONTH',
    'page=0',
    'page=-1',
    'page=1e9',
    'budget=-1',
    'budget=1.5',
    'least=1001',
    'month=0',
    'month=25',
    'outcome=PAID',
    'goal=jobs',
    'part=page',
    'sheet=x*y',
    'statement=2026',
  ])('tells that %s says nothing, and leaves it out', (part) => {
    expect(readUrl(part)).toEqual({ state: EVERYTHING, unreadable: [part] });
  });

  it('tells of an end before the start, and leaves the end open', () => {
    const { state, unreadable } = readUrl('from=2024-05&to=2024-04');
    expect([state.from, state.to]).toEqual(['2024-05', null]);
    expect(unreadable).toEqual(['to=2024-04']);
  });

  it('takes a period of one month', () => {
    const { state, unreadable } = readUrl('from=2024-05&to=2024-05');
    expect([state.from, state.to, unreadable]).toEqual(['2024-05', '2024-05', []]);
  });
});
