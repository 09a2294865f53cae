import { describe, expect, it } from 'vitest';
import { lastingFrom } from './lasting';

function point(
  horizon: number,
  low: number | null,
  high: number | null,
  status: 'OK' | 'NOT_YET_OBSERVED' = 'OK',
) {
  return { horizon, effect: { value: low, low, high, n: 100, status, reason: null } };
}

describe('the month from which an effect lasts', () => {
  it('is the first of the clear months that reach to the last one told', () => {
    const points = [
      point(-1, 0.1, 0.2),
      point(0, 0.1, 0.2),
      point(1, -0.1, 0.1),
      point(2, 0.1, 0.2),
      point(3, 0.1, 0.2),
    ];
    expect(lastingFrom(points)).toEqual({ from: 2, standing: 'better' });
    expect(lastingFrom([...points, point(4, null, null, 'NOT_YET_OBSERVED')])).toEqual({
      from: 2,
      standing: 'better',
    });
  });

  it('is the start where all are clear, and tells worse from better', () => {
    expect(lastingFrom([point(-1, 0, 0), point(0, -0.2, -0.1), point(1, -0.2, -0.1)])).toEqual({
      from: 0,
      standing: 'worse',
    });
  });

  it('is none where the last month may be chance, or nothing is told', () => {
    expect(lastingFrom([point(0, 0.1, 0.2), point(1, -0.1, 0.2)])).toBeNull();
    expect(lastingFrom([])).toBeNull();
  });
});
