import { describe, expect, it } from 'vitest';
import { comparedTypes, type EffectRow, isOwn, withoutEffect } from './effects';

function row(type: string, group: string, status: EffectRow['effect']['status'], pooled = false): EffectRow {
  const none = { gender: null, ageBand: null, education: null, durationBand: null, languageGroup: null };
  const value = status === 'OK' ? 0.1 : null;
  return {
    ...none,
    serviceType: { code: type, name: type },
    targetGroup: { code: group, name: group },
    effect: { value, low: value, high: value, n: 100, status, reason: null },
    pooled,
    reasons: [],
  };
}

const ROWS = [
  row('few', 'young', 'OK', true),
  row('few', 'old', 'OK'),
  row('many', 'young', 'OK'),
  row('many', 'old', 'OK'),
  row('many', 'poor', 'NOT_ESTIMABLE'),
  row('few', 'poor', 'OK', true),
];

describe('effects by group', () => {
  it('are a group’s own only if told of itself', () => {
    expect(ROWS.map(isOwn)).toEqual([false, true, true, true, false, false]);
  });

  it('begin with the service type that tells of the most groups', () => {
    expect(comparedTypes(ROWS).map(({ code }) => code)).toEqual(['many', 'few']);
  });

  it('leave out a group of which only the whole type’s is told', () => {
    expect(withoutEffect(ROWS, 'TARGET_GROUP').map(({ code }) => code)).toEqual(['poor']);
  });
});
