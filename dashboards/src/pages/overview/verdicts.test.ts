import { describe, expect, it } from 'vitest';
import type { Figure } from '../../figures/figure';
import { type ServiceRow, type TargetRow, targetsOf, verdictsOf } from './verdicts';

function figure(low: number | null, high: number | null, more: Partial<Figure> = {}): Figure {
  return {
    value: low === null || high === null ? null : (low + high) / 2,
    low,
    high,
    n: 300,
    status: 'OK',
    reason: null,
    ...more,
  };
}

const NOTHING = figure(null, null, { status: 'NOT_ESTIMABLE' });

function service(code: string, goal: string | null, employment: Figure, education = NOTHING): ServiceRow {
  const other = NOTHING;
  return {
    service: { code, name: code },
    goal,
    participations: figure(null, null, { value: 300 }),
    costPerParticipation: other,
    effectEmployedOpen: employment,
    effectInEducation: education,
    meanChange: other,
    pairRate: other,
    reliablyWorsened: other,
    reliablyUnchanged: other,
    reliablyImproved: other,
  };
}

const codes = (rows: readonly ServiceRow[]) => rows.map((row) => row.service?.code);

describe('services', () => {
  it('are judged by their own goal, the surest first, and those of other goals not at all', () => {
    const verdicts = verdictsOf([
      service('weak', 'employment', figure(0.01, 0.3)),
      service('strong', 'employment', figure(0.1, 0.2)),
      service('study', 'education', figure(-0.3, -0.1), figure(0.02, 0.05)),
      service('worse', 'employment', figure(-0.3, -0.1)),
      service('open', 'employment', figure(-0.1, 0.1)),
      service('ability', 'employability', figure(-0.3, -0.1)),
      service('mixed', null, figure(-0.3, -0.1)),
    ]);
    expect(codes(verdicts.better)).toEqual(['strong', 'study', 'weak']);
    expect(codes(verdicts.worse)).toEqual(['worse']);
    expect(codes(verdicts.open)).toEqual(['open']);
    expect(codes(verdicts.elsewhere)).toEqual(['ability', 'mixed']);
  });
});

describe('targets', () => {
  const target = (metric: TargetRow['metric'], low: number, high: number): TargetRow => ({
    service: null,
    contract: null,
    area: null,
    metric,
    metricName: metric,
    unit: 'share',
    horizon: null,
    validFrom: '2026-01-01',
    validTo: null,
    target: 0.4,
    value: figure(0.3, 0.5),
    difference: figure(low, high),
  });

  it('are missed if the whole interval is on the wrong side: above for costs', () => {
    const { missed, passed, open } = targetsOf([
      target('OPEN_EMPLOYMENT_RATE', -0.2, -0.1),
      target('OPEN_EMPLOYMENT_RATE', 0.1, 0.2),
      target('OPEN_EMPLOYMENT_RATE', -0.1, 0.1),
      target('COST_PER_PARTICIPATION', 10, 20),
    ]);
    expect([missed.length, passed.length, open.length]).toEqual([2, 1, 1]);
    expect(missed.map(({ metric }) => metric)).toEqual(['OPEN_EMPLOYMENT_RATE', 'COST_PER_PARTICIPATION']);
  });
});
