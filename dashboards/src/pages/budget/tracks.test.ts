import { describe, expect, it } from 'vitest';
import { budgetTrack } from './tracks';

describe('the track of the budget', () => {
  it('goes around what the services cost today', () => {
    expect(budgetTrack(2_003_262)).toEqual({ from: 1_000_000, to: 3_010_000, step: 10_000 });
    expect(budgetTrack(950)).toEqual({ from: 475, to: 1425, step: 1 });
  });
});
