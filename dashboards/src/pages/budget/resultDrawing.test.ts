import { describe, expect, it } from 'vitest';
import { scaleWithSteps } from './resultDrawing';

describe('the scale of results', () => {
  it.each([
    [0.4, 2.7, 2.9, { min: 0, max: 5, step: 1 }],
    [-0.3, 18.2, 23.7, { min: -10, max: 50, step: 10 }],
    [-54_854, -37_179, -19_725, { min: -100_000, max: 0, step: 20_000 }],
    [90, 110, 130, { min: 0, max: 200, step: 50 }],
  ])('has nothing at a tick (%d to %d to %d)', (low, value, high, scale) => {
    expect(scaleWithSteps([{ low, value, high }], false)).toEqual(scale);
  });

  it('has few ticks where there is little room', () => {
    expect(scaleWithSteps([{ low: -1, value: 10, high: 40 }], true)).toEqual({ min: -25, max: 50, step: 25 });
  });
});
