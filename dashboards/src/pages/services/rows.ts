import type { ServiceComparisonQuery } from '../../api/generated/documents';
import type { Figure } from '../../figures/figure';
import { isChangeFirst, outcomeOf } from '../../figures/goal';
import { isPooled, type Standing, standingOf } from '../../figures/standing';
import { type Goal, GOALS } from '../../state/budget';

type Answered = ServiceComparisonQuery['impact']['rows'][number];

/** One service beside others of its goal. */
export type ComparedService = {
  readonly code: string;
  readonly name: string;
  readonly participations: Figure;
  /** On what the service is for: on studying if that is education, else on open-market work. */
  readonly effect: Figure;
  readonly change: Figure;
  readonly worsened: Figure;
  readonly unchanged: Figure;
  readonly improved: Figure;
  readonly pairRate: Figure;
  /** What became of those who took part: of education studying, else open-market work. */
  readonly outcome: Figure;
  readonly cost: Figure;
};

export type GoalGroup = { readonly goal: Goal; readonly rows: readonly ComparedService[] };

/** Services by their goal, the greatest figure that the goal looks at first; those of no known goal have no group. */
export function byGoal(answered: readonly Answered[]): readonly GoalGroup[] {
  return GOALS.map((goal) => ({
    goal,
    rows: answered.flatMap((row) => (row.goal === goal ? rowOf(row, goal) : [])).sort(by(leadingOf(goal))),
  })).filter(({ rows }) => rows.length > 0);
}

/** The figure that a goal looks at first. */
export function leadingOf(goal: Goal): 'effect' | 'change' {
  return isChangeFirst(goal) ? 'change' : 'effect';
}

export function unitOf(figure: 'effect' | 'change'): 'effect' | 'points' {
  return figure === 'effect' ? 'effect' : 'points';
}

/** What the ends of its scale are whole numbers of. */
export const STEPS = { effect: 0.1, change: 1 } as const;

/** Rows by what a figure of theirs tells. */
export function byStanding(
  rows: readonly ComparedService[],
  figure: 'effect' | 'change',
): Record<Standing, readonly ComparedService[]> {
  const of = (standing: Standing) => rows.filter((row) => standingOf(row[figure]) === standing);
  return { better: of('better'), worse: of('worse'), open: of('open') };
}

function rowOf(row: Answered, goal: Goal): ComparedService[] {
  if (row.service === null) return [];
  const isEducation = outcomeOf(goal) === 'IN_EDUCATION';
  return [
    {
      ...row.service,
      participations: row.participations,
      effect: isEducation ? row.effectInEducation : row.effectEmployedOpen,
      change: row.meanChange,
      worsened: row.reliablyWorsened,
      unchanged: row.reliablyUnchanged,
      improved: row.reliablyImproved,
      pairRate: row.pairRate,
      outcome: isEducation ? row.educationRate : row.openEmploymentRate,
      cost: row.costPerParticipation,
    },
  ];
}

const TOLD_OF_THE_TYPE = 1;
const NOT_TOLD = 2;

/** Own figures by their value, the greatest first, then those of the whole type, then those without one. */
function by(figure: 'effect' | 'change') {
  const rank = (row: ComparedService) =>
    row[figure].value === null ? NOT_TOLD : isPooled(row[figure]) ? TOLD_OF_THE_TYPE : 0;
  return (a: ComparedService, b: ComparedService) =>
    rank(a) - rank(b) || (b[figure].value ?? 0) - (a[figure].value ?? 0) || a.code.localeCompare(b.code);
}
