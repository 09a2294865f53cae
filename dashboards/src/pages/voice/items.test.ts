import { describe, expect, it } from 'vitest';
import { type FeedbackRow, levelOf, levelsOf, questionsOf } from './items';

const missing = { value: null, low: null, high: null, n: null, status: 'SUPPRESSED', reason: null } as const;

function row(
  code: string,
  scale: FeedbackRow['item']['scale'],
  steps: number[],
  reversed = false,
): FeedbackRow {
  return {
    instrument: 'form',
    item: { code, text: code, reversed, several: false, scale },
    mean: missing,
    netShare: missing,
    distribution: steps.map((step) => ({ step, share: missing })),
    choices: [],
  };
}

const FIVE = { min: 1, max: 5 };

describe('the answers to a question', () => {
  it('lie on either side of the middle, and turned round where more is worse', () => {
    const { item } = row('a', FIVE, []);
    expect([1, 2, 3, 4, 5].map((step) => levelOf(step, item))).toEqual([-2, -1, 0, 1, 2]);
    expect(levelOf(5, { ...item, reversed: true })).toBe(-2);
  });

  it('of an even number of steps have no middle', () => {
    const { item } = row('a', { min: 1, max: 4 }, []);
    expect([1, 2, 3, 4].map((step) => levelOf(step, item))).toEqual([-1.5, -0.5, 0.5, 1.5]);
  });

  it('are stacked from the middle outwards, each level once', () => {
    expect(levelsOf([row('a', FIVE, [1, 2, 3, 4, 5]), row('b', FIVE, [1, 5], true)])).toEqual([
      0, -1, 1, -2, 2,
    ]);
  });

  it('by choices have no scale', () => {
    expect(questionsOf([row('a', FIVE, []), row('b', null, [])]).map(({ item }) => item.code)).toEqual(['a']);
  });
});
