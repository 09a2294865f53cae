import { describe, expect, it } from 'vitest';
import { agesOf, daysSince } from './age';

const NOW = Date.parse('2026-11-23T12:00:00Z');

describe('the age of a feed', () => {
  it.each([
    ['2026-11-23T11:00:00Z', 0],
    ['2026-11-22T12:00:00Z', 1],
    ['2026-11-22T12:00:01Z', 0],
    ['2026-10-23T12:00:00Z', 31],
    ['2026-11-24T00:00:00Z', 0],
  ])('updated at %s is %d days', (moment, days) => {
    expect(daysSince(moment, NOW)).toBe(days);
  });

  it('orders feeds from the oldest, and leaves out what nothing has come of', () => {
    const feeds = [
      { feed: 'b', updatedAt: '2026-11-20T00:00:00Z' },
      { feed: 'none', updatedAt: null },
      { feed: 'c', updatedAt: '2026-11-01T00:00:00Z' },
      { feed: 'a', updatedAt: '2026-11-20T00:00:00Z' },
    ];
    expect(agesOf(feeds, NOW).map(({ feed, days }) => [feed, days])).toEqual([
      ['c', 22],
      ['a', 3],
      ['b', 3],
    ]);
  });
});
