import { describe, expect, it } from 'vitest';
import { roundPrices } from './prices';

describe('prices of one more result', () => {
  it('are round and cross the plane', () => {
    expect(roundPrices({ min: 200, max: 20_000 }, { min: -0.1, max: 0.4 })).toEqual([5000, 20_000, 100_000]);
  });

  it('are none where nothing brings more', () => {
    expect(roundPrices({ min: 200, max: 20_000 }, { min: -0.2, max: 0 })).toEqual([]);
  });

  it('are few', () => {
    expect(roundPrices({ min: 1, max: 1e6 }, { min: 0, max: 1 })).toHaveLength(3);
  });
});
