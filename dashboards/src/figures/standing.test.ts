import { describe, expect, it } from 'vitest';
import { hasCaveat, isPooled, standingOf } from './standing';

const told = { status: 'OK', reason: null } as const;

describe('what a figure tells by its interval', () => {
  it.each([
    [{ ...told, low: 0.001, high: 0.2 }, 'better'],
    [{ ...told, low: -0.2, high: -0.001 }, 'worse'],
    [{ ...told, low: 0, high: 0.2 }, 'open'],
    [{ ...told, low: -0.2, high: 0 }, 'open'],
    [{ ...told, low: null, high: null }, 'open'],
    [{ ...told, low: 0.1, high: 0.2, reason: 'TOO_FEW_PARTICIPANTS' }, 'better'],
    [{ ...told, low: 0.1, high: 0.2, reason: 'POOLED' }, 'open'],
    [{ status: 'SUPPRESSED', reason: 'TOO_FEW_PERSONS', low: null, high: null }, 'open'],
  ] as const)('of %o: %s', (figure, standing) => {
    expect(standingOf(figure)).toBe(standing);
  });

  it('tells pooled values and those with a caveat from others', () => {
    expect([isPooled(told), hasCaveat(told)]).toEqual([false, false]);
    expect([isPooled({ ...told, reason: 'POOLED' }), hasCaveat({ ...told, reason: 'PLACEBO' })]).toEqual([
      true,
      true,
    ]);
    expect(hasCaveat({ status: 'SUPPRESSED', reason: 'TOO_FEW_PERSONS' })).toBe(false);
  });
});
