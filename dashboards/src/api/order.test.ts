import { describe, expect, it } from 'vitest';
import { inOrder } from './order';

describe('questions', () => {
  it('that may come later wait for those that go first, though these were asked after them', async () => {
    const said: string[] = [];
    let answer: (() => void) | undefined;
    const later = inOrder('later', () => Promise.resolve(said.push('later')));
    const first = inOrder('first', () => new Promise<void>((done) => (answer = done)));
    await inOrder('at once', () => Promise.resolve(said.push('at once')));
    await new Promise((next) => setTimeout(next, 5));
    expect(said).toEqual(['at once']);
    answer?.();
    await Promise.all([first, later]);
    expect(said).toEqual(['at once', 'later']);
  });

  it('that may come later are asked also if what goes first fails', async () => {
    const first = inOrder('first', () => Promise.reject(new Error('no answer')));
    const later = inOrder('later', () => Promise.resolve('asked'));
    await expect(first).rejects.toThrow('no answer');
    await expect(later).resolves.toBe('asked');
  });
});
