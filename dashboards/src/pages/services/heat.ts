import type { EffectsByTargetGroupQuery } from '../../api/generated/documents';
import type { Figure } from '../../figures/figure';
import { isPooled, standingOf } from '../../figures/standing';
import type { Goal } from '../../state/budget';
import type { Member } from '../../state/members';
import type { GoalGroup } from './rows';

type Answered = EffectsByTargetGroupQuery['effect']['rows'][number];

/** Services of one goal with their effect in each target group; undefined: nothing may be told of that pair. */
export type HeatGroup = {
  readonly goal: Goal;
  readonly rows: readonly (Member & { readonly cells: readonly (Figure | undefined)[] })[];
};

export type Heat = { readonly targetGroups: readonly Member[]; readonly groups: readonly HeatGroup[] };

/** @param order the services of the page, which the map keeps to */
export function heatOf(
  order: readonly GoalGroup[],
  work: readonly Answered[],
  education: readonly Answered[],
): Heat {
  const targetGroups = [
    ...new Map(
      work.flatMap(({ targetGroup }) => (targetGroup === null ? [] : [[targetGroup.code, targetGroup]])),
    ).values(),
  ];
  return {
    targetGroups,
    groups: order.map(({ goal, rows }) => {
      const cells = new Map(
        (goal === 'education' ? education : work).map(({ service, targetGroup, effect }) => [
          `${service?.code ?? ''} ${targetGroup?.code ?? ''}`,
          effect,
        ]),
      );
      return {
        goal,
        rows: rows.map(({ code, name }) => ({
          code,
          name,
          cells: targetGroups.map((group) => cells.get(`${code} ${group.code}`)),
        })),
      };
    }),
  };
}

/** How many cells tell what. */
export function countsOf({ groups }: Heat) {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const told = cells.filter((cell) => cell !== undefined);
  const number = (is: (cell: Figure) => boolean) => told.filter(is).length;
  const pooled = number(isPooled);
  const own = number(({ status }) => status === 'OK') - pooled;
  return {
    cells: cells.length,
    own,
    pooled,
    missing: cells.length - own - pooled,
    better: number((cell) => standingOf(cell) === 'better'),
    worse: number((cell) => standingOf(cell) === 'worse'),
  };
}

/** Effects from which a cell's colour is one step stronger. */
const STEPS = [0, 0.02, 0.05, 0.1] as const;

/** Strength of a cell's colour, 1 to 4. */
export function strengthOf(value: number): number {
  return STEPS.filter((step) => Math.abs(value) >= step).length;
}
