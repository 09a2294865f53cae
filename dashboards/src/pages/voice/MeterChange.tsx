import { useMemo } from 'react';
import type { MeterAnswersQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import type { Dictionary } from '../../i18n/dictionary';
import { changeDrawing } from './changeDrawing';
import { HEADED_ROW } from './headedAxis';
import { NotDrawn } from './NotDrawn';

/** Of those with a pair of answers, how many are better and how many worse at the end than at the start. */
export function MeterChange({ answer }: { readonly answer: Answer<MeterAnswersQuery> }) {
  const { texts } = usePage();
  const rows = answer.data?.change.rows;
  const chart = useMemo(() => rows && changeOf(rows, texts), [rows, texts]);
  const { change, meterSource } = texts.voice;
  return (
    <ChartPanel
      name="meter-change"
      about={change.about}
      source={meterSource}
      howTo={change.howTo}
      answers={[answer]}
      chart={chart}
    >
      {rows && (
        <NotDrawn
          rows={rows
            .filter(({ reliablyImproved }) => reliablyImproved.value === null)
            .map(({ meterDimension, reliablyImproved }) => ({
              name: meterDimension.name,
              figure: reliablyImproved,
            }))}
        />
      )}
      <p className="voice-caution">{change.caution}</p>
    </ChartPanel>
  );
}

function changeOf(rows: MeterAnswersQuery['change']['rows'], texts: Dictionary): Chart {
  const { change } = texts.voice;
  const drawn = rows.filter(({ reliablyImproved }) => reliablyImproved.value !== null);
  const [overall, ...parts] = drawn;
  const ordered = [
    ...(overall === undefined ? [] : [overall]),
    ...parts.toSorted(
      (one, other) => (other.reliablyImproved.value ?? 0) - (one.reliablyImproved.value ?? 0),
    ),
  ];
  const better = drawn.filter(
    ({ reliablyImproved, reliablyWorsened }) => (reliablyImproved.low ?? 0) > (reliablyWorsened.high ?? 1),
  );
  const most = ordered[1] ?? ordered[0];
  return {
    finding: most === undefined ? change.nothing : change.finding(better.length, drawn.length),
    summary: most === undefined ? change.nothing : change.summary(most.meterDimension.name),
    picture:
      most === undefined ? null : { draw: changeDrawing(ordered), height: 60 + HEADED_ROW * ordered.length },
    table: {
      caption: change.about,
      columns: [
        { header: change.measure },
        { header: change.worsened, unit: 'share', metric: 'RELIABLY_WORSENED' },
        { header: change.unchanged, unit: 'share', metric: 'RELIABLY_UNCHANGED' },
        { header: change.improved, unit: 'share', metric: 'RELIABLY_IMPROVED' },
      ],
      rows: rows.map((row) => [
        row.meterDimension.name,
        row.reliablyWorsened,
        row.reliablyUnchanged,
        row.reliablyImproved,
      ]),
    },
    n: drawn[0]?.reliablyImproved.n ?? null,
  };
}
