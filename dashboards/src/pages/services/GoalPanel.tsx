import { useMemo } from 'react';
import type { ServiceComparisonQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { Fold } from '../../app/Fold';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { heightOf, type IntervalRow, intervalRows, ZERO } from '../../charts/intervalRows';
import { withInterval } from '../../figures/figure';
import { outcomeOf } from '../../figures/goal';
import { isPooled, standingOf } from '../../figures/standing';
import { type ReadFigure, useRead } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import type { Column } from '../../tables/table';
import { byStanding, type GoalGroup, leadingOf, unitOf } from './rows';
import { ServiceGrid } from './ServiceGrid';
import { Standings } from './Standings';

/** The services for one goal: what they change, what became of clients, what it costs. */
export function GoalPanel({
  group,
  answer,
}: {
  readonly group: GoalGroup;
  readonly answer: Answer<ServiceComparisonQuery>;
}) {
  const { language, texts } = usePage();
  const read = useRead();
  const chart = useMemo(() => chartOf(group, read, language, texts), [group, read, language, texts]);
  return (
    <ChartPanel
      name={`goal-${group.goal}`}
      about={texts.services.goal.about[group.goal]}
      source={texts.services.source}
      howTo={texts.services.howTo}
      answers={[answer]}
      chart={chart}
    />
  );
}

function chartOf(
  group: GoalGroup,
  read: ReadFigure,
  language: Language,
  { services, budget }: Dictionary,
): Chart {
  const { goal, rows } = group;
  const leading = leadingOf(goal);
  const top = rows[0];
  const { better, worse, open } = byStanding(rows, leading);
  const count = (found: readonly unknown[]) => formatNumber(found.length, 'count', language);
  const said = top && read(null, top[leading], unitOf(leading));
  return {
    finding: services.standings.heading[leading](
      budget.goalNames[goal],
      count(better),
      count(worse),
      count(open),
    ),
    summary:
      top === undefined || said?.kind !== 'value' || isPooled(top[leading])
        ? services.goal.nothing
        : leading === 'effect'
          ? services.goal.mostEffect(top.name, said.value)
          : services.goal.mostChange(top.name, said.value),
    picture: (
      <>
        <Standings group={group} />
        <Fold name="compare" look="fold-inside" summary={services.compare}>
          <ServiceGrid group={group} />
        </Fold>
      </>
    ),
    file: fileOf(group, read, services),
    table: tableOf(group, services),
    n: null,
  };
}

/** The figure that the goal looks at first, of each service. */
function fileOf({ goal, rows }: GoalGroup, read: ReadFigure, { columns }: Dictionary['services']) {
  const leading = leadingOf(goal);
  const unit = unitOf(leading);
  const axis =
    leading === 'change'
      ? columns.change
      : outcomeOf(goal) === 'IN_EDUCATION'
        ? columns.effectEducation
        : columns.effect;
  const drawn = rows.map((row): IntervalRow => {
    const figure = row[leading];
    const reading = read(null, figure, unit);
    return { name: row.name, figure, reading, ink: standingOf(figure), said: withInterval(reading) };
  });
  return { draw: intervalRows(drawn, { unit, axis, mark: ZERO }), height: heightOf(drawn) };
}

function tableOf({ goal, rows }: GoalGroup, { goal: words, columns: names }: Dictionary['services']) {
  const isEducation = outcomeOf(goal) === 'IN_EDUCATION';
  const columns: readonly Column[] = [
    { header: names.service },
    {
      header: isEducation ? names.effectEducation : names.effect,
      unit: 'effect',
      metric: isEducation ? 'EFFECT_IN_EDUCATION' : 'EFFECT_EMPLOYED_OPEN',
    },
    { header: names.change, unit: 'points', metric: 'MEAN_CHANGE' },
    { header: names.worsened, unit: 'share', metric: 'RELIABLY_WORSENED' },
    { header: names.unchanged, unit: 'share', metric: 'RELIABLY_UNCHANGED' },
    { header: names.improved, unit: 'share', metric: 'RELIABLY_IMPROVED' },
    { header: names.pairRate, unit: 'share', metric: 'PAIR_RATE' },
    {
      header: isEducation ? names.outcomeEducation : names.outcome,
      unit: 'share',
      metric: isEducation ? 'EDUCATION_RATE' : 'OPEN_EMPLOYMENT_RATE',
    },
    { header: names.cost, unit: 'eur', metric: 'COST_PER_PARTICIPATION' },
    { header: names.participations, unit: 'count', metric: 'PARTICIPATIONS' },
  ];
  return {
    caption: words.about[goal],
    columns,
    rows: rows.map((row) => [
      row.name,
      row.effect,
      row.change,
      row.worsened,
      row.unchanged,
      row.improved,
      row.pairRate,
      row.outcome,
      row.cost,
      row.participations,
    ]),
  };
}
