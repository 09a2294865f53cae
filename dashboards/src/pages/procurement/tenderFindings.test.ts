import { describe, expect, it } from 'vitest';
import type { Figure } from '../../figures/figure';
import { DICTIONARIES } from '../../i18n/dictionary';
import { costFinding, endsOf, groupsFinding, rewardsFinding } from './tenderFindings';
import type { TenderSheet } from './tenderRows';

const { en } = DICTIONARIES;
const words = en.procurement.result;

function figure(value: number | null, low = value, high = value, n = 100): Figure {
  return { value, low, high, n, status: value === null ? 'SUPPRESSED' : 'OK', reason: null };
}

function sheet(name: string, more: Partial<TenderSheet>): TenderSheet {
  const none = figure(null);
  return {
    name,
    problems: [],
    total: none,
    costPerParticipation: none,
    components: [],
    targetGroups: [],
    contracts: [],
    creaming: { easy: none, hard: none, gain: none },
    deadweight: none,
    deadweightCost: none,
    comparedOutcomeCost: none,
    notCompared: [],
    pendingOutcomes: null,
    ...more,
  };
}

const costs = (name: string, low: number, high: number, n = 100) =>
  sheet(name, { total: figure((low + high) / 2, low, high, n) });

describe('the cost of terms', () => {
  it('names the cheapest where its interval meets no other', () => {
    expect(costFinding([costs('A', 300, 400), costs('B', 100, 200)], 'en', words)).toBe(
      words.cost.least('B', '€150'),
    );
  });

  it('names those that can’t be told from the cheapest, and no others', () => {
    const sheets = [costs('A', 100, 200), costs('B', 200, 300), costs('C', 201, 300)];
    expect(costFinding(sheets, 'en', words)).toBe(words.cost.tied('A and B'));
  });

  it('compares no terms of fewer participations', () => {
    const sheets = [costs('own', 10, 20, 40), costs('B', 100, 200), costs('C', 300, 400)];
    expect(costFinding(sheets, 'en', words)).toBe(words.cost.least('B', '€150'));
  });

  it('is nothing where none is told', () => {
    expect(costFinding([sheet('A', {})], 'en', words)).toBe(words.cost.nothing);
    expect(costFinding([sheet('A', {}), costs('B', 100, 200)], 'en', words)).toBe(
      words.cost.one('B', '€150'),
    );
  });
});

describe('target groups', () => {
  const group = (name: string, low: number, high: number): TenderSheet['targetGroups'][number] => ({
    targetGroup: { code: name, name },
    participations: figure(10),
    cost: figure(null),
    costPerParticipation: figure((low + high) / 2, low, high),
  });
  const apart = sheet('A', { targetGroups: [group('x', 10, 20), group('y', 21, 30), group('z', 15, 25)] });
  const alike = sheet('B', { targetGroups: [group('x', 10, 20), group('y', 20, 30)] });

  it('differ where the dearest and the cheapest don’t meet', () => {
    expect(groupsFinding([apart, alike], 'en', words)).toBe(words.groups.apart('A'));
    expect(groupsFinding([alike], 'en', words)).toBe(words.groups.tied);
    expect(groupsFinding([sheet('C', { targetGroups: [group('x', 1, 2)] })], 'en', words)).toBe(
      words.groups.nothing,
    );
    expect([endsOf(apart)?.most.name, endsOf(apart)?.least.name]).toEqual(['y', 'x']);
  });
});

describe('choosing clients', () => {
  const gains = (name: string, low: number) =>
    sheet(name, { creaming: { easy: figure(1), hard: figure(1), gain: figure(low + 5, low, low + 10) } });

  it('is invited where the whole interval is above zero', () => {
    expect(rewardsFinding([gains('A', 0), gains('B', 1)], 'en', words)).toBe(words.rewards.apart('B'));
    expect(rewardsFinding([gains('A', 0)], 'en', words)).toBe(words.rewards.tied);
    expect(rewardsFinding([sheet('A', {})], 'en', words)).toBe(words.rewards.nothing);
  });
});
