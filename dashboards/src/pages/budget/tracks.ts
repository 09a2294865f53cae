import { magnitude } from '../../figures/scaleOf';
import type { BudgetNumber } from '../../state/budget';
import type { Track } from './NumberSlider';

/** Where sliders go; what is typed may lie beyond. */
export const TRACKS: Record<Exclude<BudgetNumber, 'euros'>, Track> = {
  least: { from: 0, to: 100, step: 5 },
  most: { from: 100, to: 300, step: 5 },
  learning: { from: 0, to: 200, step: 5 },
  horizon: { from: 1, to: 24, step: 1 },
};

/** Half of what the services cost today to half as much again, in steps that are seen. */
export function budgetTrack(today: number): Track {
  const step = magnitude(today) / 100;
  return { from: step * Math.floor(today / 2 / step), to: step * Math.ceil((1.5 * today) / step), step };
}
