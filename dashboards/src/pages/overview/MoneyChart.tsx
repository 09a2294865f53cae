import { useMemo } from 'react';
import type { Answer } from '../../api/useAnswer';
import type { ByServiceQuery } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import type { Plane, PlanePoint } from '../../charts/plane';
import { planesDrawing, planesHeight } from '../../charts/planes';
import type { Figure } from '../../figures/figure';
import { standingOf } from '../../figures/standing';
import { type ReadFigure, useRead } from '../../figures/useRead';
import type { Unit } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import { type Goal, GOALS } from '../../state/budget';
import { ownEffect, type ServiceRow } from './verdicts';

/** What a participation costs beside what it brings, among services of one goal. */
export function MoneyChart({ services }: { readonly services: Answer<ByServiceQuery> }) {
  const { texts } = usePage();
  const read = useRead();
  const rows = services.data?.impact.rows;
  const chart = useMemo(() => rows && chartOf(rows, read, texts), [rows, read, texts]);
  const { about, source, howTo } = texts.overview.money;
  return (
    <ChartPanel name="money" about={about} source={source} howTo={howTo} answers={[services]} chart={chart} />
  );
}

type MoneyPoint = PlanePoint & { readonly goal: Goal };

const UNIT: Record<Goal, Unit> = {
  employment: 'effect',
  education: 'effect',
  employability: 'points',
  language: 'points',
};

/** A plane a goal that services have here, the one with most services first. */
function planesOf(points: readonly MoneyPoint[], texts: Dictionary): readonly Plane[] {
  return GOALS.map((goal) => ({
    head: texts.overview.money.goals[goal],
    unit: UNIT[goal],
    points: points.filter((point) => point.goal === goal),
  }))
    .filter((plane) => plane.points.length > 0)
    .toSorted((a, b) => b.points.length - a.points.length);
}

/** Of work and education the effect, of other goals the change that clients tell of. */
function resultOf(row: ServiceRow): Figure {
  return ownEffect(row) ?? row.meanChange;
}

function isGoal(goal: string | null): goal is Goal {
  return GOALS.some((known) => known === goal);
}

function chartOf(rows: readonly ServiceRow[], read: ReadFigure, texts: Dictionary): Chart {
  const words = texts.overview.money;
  const points = rows.flatMap((row): MoneyPoint[] => {
    const cost = row.costPerParticipation.value;
    if (!isGoal(row.goal) || cost === null || cost <= 0 || row.service === null) return [];
    const result = resultOf(row);
    const unit = ownEffect(row) === undefined ? 'points' : 'effect';
    return [
      {
        name: row.service.name,
        goal: row.goal,
        cost,
        costReading: read('COST_PER_PARTICIPATION', row.costPerParticipation),
        result,
        resultReading: read(null, result, unit),
        // Change alone is not impact: it is drawn, and nothing is concluded from it.
        standing: ownEffect(row) === undefined ? 'change' : standingOf(result),
      },
    ];
  });
  const planes = planesOf(points, texts);
  const count = (standing: MoneyPoint['standing']) =>
    points.filter((point) => point.standing === standing).length;
  const kindOf = (row: ServiceRow) => {
    if (row.goal === 'employment') return words.effectWork;
    return row.goal === 'education' ? words.effectEducation : words.change;
  };
  return {
    finding: words.finding(count('better') + count('worse')),
    summary:
      points.length === 0 ? words.nothing : words.summary(count('better'), count('worse'), count('open')),
    picture:
      points.length === 0
        ? null
        : { draw: planesDrawing(planes), height: (width) => planesHeight(planes, width) },
    table: {
      caption: words.about,
      columns: [
        { header: words.service },
        { header: words.goal },
        { header: words.costColumn, unit: 'eur', metric: 'COST_PER_PARTICIPATION' },
        { header: words.effectWork, unit: 'effect', metric: 'EFFECT_EMPLOYED_OPEN' },
        { header: words.effectEducation, unit: 'effect', metric: 'EFFECT_IN_EDUCATION' },
        { header: words.change, unit: 'points', metric: 'MEAN_CHANGE' },
        { header: words.resultIs },
        { header: words.standing },
      ],
      rows: rows.map((row) => [
        row.service?.name ?? texts.table.noService,
        isGoal(row.goal) ? words.goalNames[row.goal] : null,
        row.costPerParticipation,
        row.effectEmployedOpen,
        row.effectInEducation,
        row.meanChange,
        isGoal(row.goal) ? kindOf(row) : null,
        isGoal(row.goal)
          ? words.standings[ownEffect(row) === undefined ? 'change' : standingOf(resultOf(row))]
          : null,
      ]),
    },
    n: null,
  };
}
