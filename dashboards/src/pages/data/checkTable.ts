import type { StudyChecksQuery, Verdict } from '../../api/generated/documents';
import type { Unit } from '../../format/numbers';

/** The checks that comparisons are put to, in the order in which they follow from each other, and what is found in which unit. */
export const CHECKS = {
  TOO_FEW_PARTICIPANTS: 'count',
  WITHOUT_PEERS: 'share',
  FEW_PEERS: 'count',
  HEAVY_WEIGHT: 'share',
  IMBALANCE: 'points',
  VARIANCE_RATIO: 'hundredths',
  PLACEBO: 'effect',
  HELD_OUT_PLACEBO: 'effect',
  EARNINGS_PLACEBO: 'eurChange',
  NEAREST_NEIGHBOUR: 'points',
} as const satisfies Record<string, Unit>;

export type CheckCode = keyof typeof CHECKS;

type Check = StudyChecksQuery['balance']['checks'][number];

/** One service type's comparison: the worst of its checks, and each by its code. */
export type CheckedType = {
  readonly code: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly checks: ReadonlyMap<string, Pick<Check, 'found' | 'verdict'>>;
};

const ORDER: readonly Verdict[] = ['REFUSED', 'AMBER', 'GREEN'];

/** Each service type with its checks, those with the worst first. */
export function typesOf(checks: readonly Check[]): readonly CheckedType[] {
  const codes = [...new Set(checks.map(({ serviceType }) => serviceType.code))];
  return codes
    .map((code) => {
      const own = checks.filter(({ serviceType }) => serviceType.code === code);
      return {
        code,
        name: own[0]?.serviceType.name ?? code,
        verdict: ORDER.find((verdict) => own.some((check) => check.verdict === verdict)) ?? 'GREEN',
        checks: new Map(own.map((check) => [check.code, check])),
      };
    })
    .toSorted(
      (one, other) =>
        ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict) || one.name.localeCompare(other.name, 'fi'),
    );
}
