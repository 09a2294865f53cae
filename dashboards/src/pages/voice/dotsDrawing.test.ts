import { describe, expect, it } from 'vitest';
import { sideOf } from './dotsDrawing';

const figure = (low: number | null, high: number | null) => ({
  value: 0.5,
  low,
  high,
  n: 20,
  status: 'OK' as const,
  reason: null,
});

describe('a value beside the whole', () => {
  it.each([
    [0.4, 0.49, -1],
    [0.4, 0.5, 0],
    [0.5, 0.6, 0],
    [0.51, 0.6, 1],
    [null, null, 0],
  ])('with an interval from %s to %s is on side %d of 0.5', (low, high, side) => {
    expect(sideOf(figure(low, high), 0.5)).toBe(side);
  });

  it('is on no side of nothing', () => {
    expect(sideOf(figure(0.1, 0.2), null)).toBe(0);
  });
});
