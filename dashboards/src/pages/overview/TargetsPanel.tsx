import { useMemo } from 'react';
import type { Answer } from '../../api/useAnswer';
import type { TargetsQuery } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { IntervalBar } from '../../figures/IntervalBar';
import { ScaleEnds } from '../../figures/ScaleEnds';
import { formatNumber, type Unit } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import { SHARE_SCALE } from './scales';
import { type TargetRow, targetsOf } from './verdicts';
import './targets.css';

/** So many are drawn; the others stand in the table. */
const DRAWN = 8;

/** Targets that were surely missed. */
export function TargetsPanel({ targets }: { readonly targets: Answer<TargetsQuery> }) {
  const { texts } = usePage();
  const rows = targets.data?.targets.rows;
  const chart = useMemo(() => rows && chartOf(rows, texts), [rows, texts]);
  const { about, source, howTo } = texts.overview.targets;
  return (
    <ChartPanel
      name="targets"
      about={about}
      source={source}
      howTo={howTo}
      answers={[targets]}
      chart={chart}
    />
  );
}

function chartOf(rows: readonly TargetRow[], texts: Dictionary): Chart {
  const words = texts.overview.targets;
  const { missed, passed, open } = targetsOf(rows);
  const worst = missed.toSorted((a, b) => (a.difference.high ?? 0) - (b.difference.high ?? 0));
  return {
    finding: rows.length === 0 ? words.none : words.finding(missed.length, rows.length),
    summary: rows.length === 0 ? words.none : words.summary(missed.length, passed.length, open.length),
    picture: worst.length === 0 ? null : <Missed rows={worst} />,
    table: {
      caption: words.about,
      columns: [
        { header: words.of },
        { header: words.metric },
        { header: words.reached, unitAt: (at) => unitsOf(rows[at]).reached },
        { header: words.target, unitAt: (at) => unitsOf(rows[at]).reached },
        { header: words.difference, unitAt: (at) => unitsOf(rows[at]).difference },
      ],
      rows: rows.map((row) => [
        subjectOf(row, texts),
        measureOf(row, texts),
        row.value,
        row.target,
        row.difference,
      ]),
    },
    n: null,
  };
}

/** In which units what a target is on, and the difference from it, are written. */
function unitsOf(row: TargetRow | undefined): { readonly reached: Unit; readonly difference: Unit } {
  if (row?.unit === 'share') return { reached: 'share', difference: 'effect' };
  if (row?.unit === 'eur') return { reached: 'eur', difference: 'eurChange' };
  return { reached: 'hundredths', difference: 'points' };
}

function subjectOf({ service, contract, area }: TargetRow, { overview }: Dictionary): string {
  const parts = [service?.name, contract?.code, area?.name].filter((part) => part !== undefined);
  return parts.length === 0 ? overview.targets.everything : parts.join(', ');
}

function measureOf({ metricName, horizon }: TargetRow, { overview }: Dictionary): string {
  return horizon === null ? metricName : `${metricName}, ${overview.targets.horizon(horizon)}`;
}

function Missed({ rows }: { readonly rows: readonly TargetRow[] }) {
  const { texts } = usePage();
  const others = rows.length - DRAWN;
  return (
    <>
      <div className="target target-scale" aria-hidden="true">
        <span className="target-bar">
          <ScaleEnds scale={SHARE_SCALE} unit="share" />
        </span>
      </div>
      <ul className="targets">
        {rows.slice(0, DRAWN).map((row) => (
          <Target key={`${subjectOf(row, texts)} ${measureOf(row, texts)} ${row.validFrom}`} row={row} />
        ))}
      </ul>
      {others > 0 && <p className="soft">{texts.overview.targets.more(others)}</p>}
    </>
  );
}

function Target({ row }: { readonly row: TargetRow }) {
  const { texts, language } = usePage();
  const words = texts.overview.targets;
  const unit = unitsOf(row).reached;
  return (
    <li className="target">
      <span className="target-name">
        {subjectOf(row, texts)}
        <span className="soft">{measureOf(row, texts)}</span>
      </span>
      <span className="target-bar">
        {unit === 'share' && <IntervalBar figure={row.value} scale={SHARE_SCALE} mark={row.target} />}
      </span>
      <span className="target-numbers">
        <b>{row.value.value === null ? '–' : formatNumber(row.value.value, unit, language)}</b>
        <span className="soft">
          {words.target} {formatNumber(row.target, unit, language)}
        </span>
      </span>
    </li>
  );
}
