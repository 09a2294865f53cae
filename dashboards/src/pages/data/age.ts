const DAY_MS = 24 * 60 * 60 * 1000;

/** Registers come by the month: what hasn't come for longer is late. */
export const LATE_DAYS = 31;

/** Whole days from a moment to now; never below 0, should clocks differ. */
export function daysSince(moment: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(moment)) / DAY_MS));
}

export type FeedAge = { readonly feed: string; readonly updatedAt: string; readonly days: number };

/** The feeds that anything has come of, the oldest first. */
export function agesOf(
  feeds: readonly { readonly feed: string; readonly updatedAt: string | null }[],
  now: number,
): readonly FeedAge[] {
  return feeds
    .flatMap(({ feed, updatedAt }) =>
      updatedAt === null ? [] : [{ feed, updatedAt, days: daysSince(updatedAt, now) }],
    )
    .toSorted((one, other) => other.days - one.days || one.feed.localeCompare(other.feed));
}
