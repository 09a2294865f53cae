import { describe, expect, it } from 'vitest';
import { DEFAULT_BUDGET, withGoal } from './budget';

describe('the goals that share a budget', () => {
  it('gain one and lose one, from those that are shared now', () => {
    const both = withGoal(DEFAULT_BUDGET, ['employment'], 'language');
    expect(both.goals).toEqual(['employment', 'language']);
    expect(withGoal(both, both.goals, 'employment').goals).toEqual(['language']);
  });

  it('are what the outcome says when the last one is taken away', () => {
    expect(withGoal(DEFAULT_BUDGET, ['employment'], 'employment').goals).toEqual([]);
  });
});
