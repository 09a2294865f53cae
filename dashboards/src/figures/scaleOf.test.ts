import { describe, expect, it } from 'vitest';
import { scaleBySteps, scaleEnd, scaleOf } from './scaleOf';

describe('the end of a scale', () => {
  it.each([
    [7, 10],
    [10, 10],
    [10.1, 20],
    [199, 200],
    [201, 500],
    [939_155, 1_000_000],
    [0, 1],
  ])('of %d is %d', (value, end) => {
    expect(scaleEnd(value)).toBe(end);
  });
});

describe('a scale', () => {
  const figure = (value: number | null, low: number | null, high: number | null) => ({ value, low, high });

  it('goes from nothing to beyond the farthest interval', () => {
    expect(scaleOf([figure(3, 1, 12), figure(7, null, null)])).toEqual({ from: 0, to: 20, origin: 0 });
    expect(scaleOf([figure(-3, -4, -1)])).toEqual({ from: -5, to: 0, origin: 0 });
    expect(scaleOf([figure(-3, -4, 60)])).toEqual({ from: -5, to: 100, origin: 0 });
  });

  it('is there for figures that are not', () => {
    expect(scaleOf([figure(null, null, null)])).toEqual({ from: 0, to: 1, origin: 0 });
  });

  it('ends at whole steps, whatever the figures', () => {
    expect(scaleBySteps([figure(3, 1, 12)], 5)).toEqual({ from: 0, to: 15, origin: 0 });
    expect(scaleBySteps([figure(-3, -4, 5)], 5)).toEqual({ from: -5, to: 5, origin: 0 });
    expect(scaleBySteps([figure(null, null, null)], 5)).toEqual({ from: 0, to: 5, origin: 0 });
  });
});
