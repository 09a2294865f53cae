import type { Figure } from '../../figures/figure';
import { type Standing, standingOf } from '../../figures/standing';

type Point = { readonly horizon: number; readonly effect: Figure };

/** From which month after the start on every told effect is clear, and on which side; null if the last one isn't clear. */
export function lastingFrom(
  points: readonly Point[],
): { readonly from: number; readonly standing: Exclude<Standing, 'open'> } | null {
  const told = points.filter(({ horizon, effect }) => horizon >= 0 && effect.status === 'OK');
  const last = told.at(-1);
  if (last === undefined) return null;
  const standing = standingOf(last.effect);
  if (standing === 'open') return null;
  const unlike = told.findLastIndex(({ effect }) => standingOf(effect) !== standing);
  return { from: told[unlike + 1]?.horizon ?? last.horizon, standing };
}
