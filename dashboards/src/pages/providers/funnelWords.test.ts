import { describe, expect, it } from 'vitest';
import { DICTIONARIES } from '../../i18n/dictionary';
import type { Funnel, FunnelPoint } from './funnelDrawing';
import { findingOf, ownFindingOf, summaryOf } from './funnelWords';

const { en } = DICTIONARIES;
const words = en.providers.funnel;
const figure = { value: 0.25, low: null, high: null, n: 500, status: 'OK', reason: null } as const;

const point = (name: string | null, position: FunnelPoint['position']): FunnelPoint => ({
  provider: name === null ? null : { code: name, name },
  participations: 100,
  observed: figure,
  expected: figure,
  ratio: figure,
  difference: figure,
  adjusted: figure,
  limits: { low95: 0.8, high95: 1.2, low998: 0.6, high998: 1.4 },
  position,
});

const funnel = (rows: FunnelPoint[], status: 'OK' | 'NOT_ESTIMABLE' = 'OK'): Funnel => ({
  serviceType: { code: 'T', name: 'Coaching' },
  outcome: 'EMPLOYED_OPEN',
  horizon: 6,
  overall: figure,
  discrimination: { ...figure, status },
  adjustedFor: [],
  label: '',
  rows,
});

describe('what a funnel says', () => {
  it('names who is beyond the limits, and nobody without a name', () => {
    const rows = [point('A', 'BETTER_95'), point('B', 'AS_EXPECTED'), point(null, 'WORSE_998')];
    expect(findingOf(funnel(rows), 'en', en)).toBe(words.better('A'));
    expect(summaryOf(funnel(rows), 'en', en)).toContain(words.unnamedBeyond(1));
  });

  it('says both sides, and counts where names are many', () => {
    const rows = ['A', 'B', 'C', 'D'].map((name) => point(name, 'WORSE_95'));
    expect(findingOf(funnel([point('Z', 'BETTER_998'), ...rows]), 'en', en)).toBe(
      `${words.better('Z')}. ${words.worse(words.several(4))}`,
    );
  });

  it('says that chance may explain all, that nobody is named, or that there is no model', () => {
    expect(findingOf(funnel([point('A', 'AS_EXPECTED')]), 'en', en)).toBe(words.none);
    expect(findingOf(funnel([point(null, 'BETTER_95')]), 'en', en)).toBe(words.onlyUnnamed);
    expect(findingOf(funnel([], 'NOT_ESTIMABLE'), 'en', en)).toBe(words.noModel);
  });

  it('of one provider is its place, or that it isn’t told', () => {
    expect(ownFindingOf(funnel([point('A', 'WORSE_95')]), 'A', en)).toBe(
      words.ownFinding.WORSE_95('Coaching'),
    );
    expect(ownFindingOf(funnel([point('A', 'WORSE_95')]), 'B', en)).toBe(words.ownUnnamed('Coaching'));
  });
});
