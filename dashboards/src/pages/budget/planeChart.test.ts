import { describe, expect, it } from 'vitest';
import { verdictOf } from './planeChart';

const effect = (low: number, high: number) => ({
  value: (low + high) / 2,
  low,
  high,
  n: 100,
  status: 'OK' as const,
  reason: null,
});

describe('what an effect tells on the plane', () => {
  it('is better above nothing, and of the municipality’s share below', () => {
    expect(verdictOf({ effect: effect(1, 2), pooled: false }, 'EMPLOYED_OPEN')).toBe('better');
    expect(verdictOf({ effect: effect(1, 2), pooled: false }, 'MUNICIPAL_SHARE')).toBe('worse');
    expect(verdictOf({ effect: effect(-2, -1), pooled: false }, 'MUNICIPAL_SHARE')).toBe('better');
  });

  it('is open where it may be chance, or is the service type’s', () => {
    expect(verdictOf({ effect: effect(-1, 2), pooled: false }, 'EMPLOYED_OPEN')).toBe('open');
    expect(verdictOf({ effect: effect(1, 2), pooled: true }, 'EMPLOYED_OPEN')).toBe('open');
  });
});
