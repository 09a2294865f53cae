import type { ReactNode } from 'react';
import { usePage } from '../../app/page';
import { PageLink } from '../../app/PageLink';
import { Caveat } from '../../figures/Caveat';
import type { Figure } from '../../figures/figure';
import { FigureValue } from '../../figures/FigureValue';
import { outcomeOf } from '../../figures/goal';
import { IntervalBar, type Scale } from '../../figures/IntervalBar';
import { ScaleEnds } from '../../figures/ScaleEnds';
import { scaleBySteps } from '../../figures/scaleOf';
import { ShareBar } from '../../figures/ShareBar';
import { isPooled, standingOf } from '../../figures/standing';
import { type ShownMetric, UNITS, useRead } from '../../figures/useRead';
import { type ComparedService, type GoalGroup, leadingOf, STEPS } from './rows';
import './service-table.css';
import './service-grid.css';

type Drawn = {
  readonly key: 'effect' | 'change';
  readonly header: string;
  readonly metric: ShownMetric;
  readonly scale: Scale;
};

/** A row a service: dots with intervals, a stacked bar of reliable change, outcome and price. */
export function ServiceGrid({ group }: { readonly group: GoalGroup }) {
  const { texts } = usePage();
  const { goal, rows } = group;
  const { columns, goal: words } = texts.services;
  const isEducation = outcomeOf(goal) === 'IN_EDUCATION';
  const effect: Drawn = {
    key: 'effect',
    header: isEducation ? columns.effectEducation : columns.effect,
    metric: isEducation ? 'EFFECT_IN_EDUCATION' : 'EFFECT_EMPLOYED_OPEN',
    scale: scaleBySteps(
      rows.map((row) => row.effect),
      STEPS.effect,
    ),
  };
  const change: Drawn = {
    key: 'change',
    header: columns.change,
    metric: 'MEAN_CHANGE',
    scale: scaleBySteps(
      rows.map((row) => row.change),
      STEPS.change,
    ),
  };
  const drawn = leadingOf(goal) === 'effect' ? [effect, change] : [change, effect];
  return (
    <div className="service-table service-grid">
      <table>
        <caption>{words.about[goal]}</caption>
        <thead>
          <tr>
            <Head>{columns.service}</Head>
            {drawn.slice(0, 1).map((column) => (
              <DrawnHead key={column.key} column={column} />
            ))}
            {leadingOf(goal) === 'change' && <Head>{columns.shares}</Head>}
            {drawn.slice(1).map((column) => (
              <DrawnHead key={column.key} column={column} />
            ))}
            {leadingOf(goal) === 'effect' && <Head>{columns.shares}</Head>}
            <Head isNumber>{isEducation ? columns.outcomeEducation : columns.outcome}</Head>
            <Head isNumber>{columns.cost}</Head>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.code}
              row={row}
              drawn={drawn}
              sharesAt={leadingOf(goal) === 'change' ? 1 : 2}
              outcome={
                isEducation
                  ? { header: columns.outcomeEducation, metric: 'EDUCATION_RATE' }
                  : { header: columns.outcome, metric: 'OPEN_EMPLOYMENT_RATE' }
              }
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ children, isNumber = false }: { readonly children: ReactNode; readonly isNumber?: boolean }) {
  return (
    <th scope="col" className={isNumber ? 'numeric' : undefined}>
      <span className="service-grid-head">{children}</span>
    </th>
  );
}

function DrawnHead({ column: { header, metric, scale } }: { readonly column: Drawn }) {
  return (
    <th scope="col">
      <span className="service-grid-head">{header}</span>
      <span className="drawn drawn-scale">
        <ScaleEnds scale={scale} unit={UNITS[metric]} />
      </span>
    </th>
  );
}

function Row({
  row,
  drawn,
  sharesAt,
  outcome,
}: {
  readonly row: ComparedService;
  readonly drawn: readonly Drawn[];
  readonly sharesAt: number;
  readonly outcome: { readonly header: string; readonly metric: ShownMetric };
}) {
  const { texts } = usePage();
  const read = useRead();
  const { columns } = texts.services;
  const places = drawn.map((column) => (
    <td key={column.key} data-label={column.header} data-metric={column.metric}>
      <DrawnFigure figure={row[column.key]} column={column} />
    </td>
  ));
  places.splice(
    sharesAt,
    0,
    <td key="shares" data-label={columns.shares} data-metric="SHARES">
      <Shares row={row} />
    </td>,
  );
  return (
    <tr data-service={row.code}>
      <th scope="row">
        <PageLink to="service" about={row.code}>
          {row.name}
        </PageLink>
      </th>
      {places}
      <td className="numeric" data-label={outcome.header} data-metric={outcome.metric}>
        <FigureValue reading={read(outcome.metric, row.outcome)} />
      </td>
      <td className="numeric" data-label={columns.cost} data-metric="COST_PER_PARTICIPATION">
        <FigureValue reading={read('COST_PER_PARTICIPATION', row.cost)} />
      </td>
    </tr>
  );
}

function DrawnFigure({ figure, column }: { readonly figure: Figure; readonly column: Drawn }) {
  const read = useRead();
  const reading = read(column.metric, figure);
  if (reading.kind === 'missing') return <FigureValue reading={reading} />;
  return (
    <span
      className={`drawn standing-${standingOf(figure)}${isPooled(figure) ? ' drawn-pooled' : ''}`}
      data-standing={standingOf(figure)}
    >
      <FigureValue reading={reading} />
      <IntervalBar figure={figure} scale={column.scale} />
      <span className="drawn-interval">
        <span>{reading.interval}</span> <Caveat figure={figure} />
      </span>
    </span>
  );
}

function Shares({ row }: { readonly row: ComparedService }) {
  const { texts } = usePage();
  const read = useRead();
  const { services } = texts;
  const [worsened, improved] = [
    read('RELIABLY_WORSENED', row.worsened),
    read('RELIABLY_IMPROVED', row.improved),
  ];
  if (worsened.kind === 'missing') return <FigureValue reading={worsened} />;
  if (improved.kind === 'missing') return <FigureValue reading={improved} />;
  const pairs = read('PAIR_RATE', row.pairRate);
  return (
    <span className="service-grid-shares">
      <ShareBar
        parts={[
          { role: 'worse', figure: row.worsened },
          { role: 'same', figure: row.unchanged },
          { role: 'better', figure: row.improved },
        ]}
      />
      <span className="drawn-interval">
        {services.sharesSaid(worsened.value, improved.value)}
        {pairs.kind === 'value' && ` · ${services.pairs(pairs.value)}`}
      </span>
    </span>
  );
}
