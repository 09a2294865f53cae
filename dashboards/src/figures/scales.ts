import type { Scale } from './IntervalBar';

/** Shares are drawn from nobody to everybody, so that bars of any two pictures can be compared. */
export const SHARE_SCALE: Scale = { from: 0, to: 1 };

/** Two points each way: most changes of a meter of 0–10 lie well within; what lies outside stands at the end. */
export const CHANGE_SCALE: Scale = { from: -2, to: 2, origin: 0 };
