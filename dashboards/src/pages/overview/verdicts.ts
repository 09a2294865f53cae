import type { ByServiceQuery, TargetsQuery } from '../../api/generated/documents';
import type { Figure } from '../../figures/figure';
import { type Standing, standingOf } from '../../figures/standing';

export type ServiceRow = ByServiceQuery['impact']['rows'][number];
export type TargetRow = TargetsQuery['targets']['rows'][number];

/** The effect of a service on what it is for; undefined: its goal is none that registers tell of. */
export function ownEffect(row: ServiceRow): Figure | undefined {
  if (row.goal === 'employment') return row.effectEmployedOpen;
  return row.goal === 'education' ? row.effectInEducation : undefined;
}

export type Verdicts = {
  readonly better: readonly ServiceRow[];
  readonly worse: readonly ServiceRow[];
  readonly open: readonly ServiceRow[];
  /** Services whose goal no register tells of. */
  readonly elsewhere: readonly ServiceRow[];
};

/** Which services change what they are for, the surest first. */
export function verdictsOf(rows: readonly ServiceRow[]): Verdicts {
  const of = (standing: Standing) =>
    rows.filter((row) => {
      const effect = ownEffect(row);
      return effect !== undefined && standingOf(effect) === standing;
    });
  return {
    better: of('better').toSorted((a, b) => (ownEffect(b)?.low ?? 0) - (ownEffect(a)?.low ?? 0)),
    worse: of('worse').toSorted((a, b) => (ownEffect(a)?.high ?? 0) - (ownEffect(b)?.high ?? 0)),
    open: of('open'),
    elsewhere: rows.filter((row) => ownEffect(row) === undefined),
  };
}

/** Targets that were surely missed, and surely passed: the whole interval of the difference lies on that side. */
export function targetsOf(rows: readonly TargetRow[]): {
  readonly missed: readonly TargetRow[];
  readonly passed: readonly TargetRow[];
  readonly open: readonly TargetRow[];
} {
  const of = (standing: Standing) => rows.filter((row) => standingOfTarget(row) === standing);
  return { missed: of('worse'), passed: of('better'), open: of('open') };
}

/** Of costs less is better. */
function standingOfTarget({ difference, metric }: TargetRow): Standing {
  const standing = standingOf(difference);
  if (standing === 'open' || !LESS_IS_BETTER.has(metric)) return standing;
  return standing === 'better' ? 'worse' : 'better';
}

const LESS_IS_BETTER = new Set<TargetRow['metric']>([
  'COST_PER_PARTICIPATION',
  'COST_PER_EMPLOYED',
  'COST_PER_OPEN_EMPLOYED',
  'COST_PER_ADDITIONAL_EMPLOYMENT',
  'TOTAL_COST',
  'INTERRUPTION_RATE',
  'UNEMPLOYMENT_RATE',
  'MUNICIPAL_SHARE',
  'RELIABLY_WORSENED',
]);
