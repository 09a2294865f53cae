import { useMemo } from 'react';
import type { ByQuarterQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { breakNotes } from '../../charts/breaks';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import type { Figure } from '../../figures/figure';
import { type ReadFigure, useRead } from '../../figures/useRead';
import { formatQuarter } from '../../format/times';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { overviewQuestions } from './questions';
import { trendDrawing } from './trendDrawing';

/** Who found open-market work, by the quarter of the start. */
export function EmploymentTrend() {
  const { state, language, texts } = usePage();
  const read = useRead();
  const answer = useQuestion(overviewQuestions.byQuarter(state), state.view, 'later');
  const rows = answer.data?.impact.rows;
  const chart = useMemo(() => rows && trendOf(rows, read, language, texts), [rows, read, language, texts]);
  return (
    <ChartPanel
      name="trend"
      about={texts.trend.lead}
      source={texts.trend.source}
      howTo={texts.trend.howTo}
      answers={[answer]}
      chart={chart}
    />
  );
}

function trendOf(
  rows: ByQuarterQuery['impact']['rows'],
  read: ReadFigure,
  language: Language,
  texts: Dictionary,
): Chart {
  const { trend } = texts;
  // Each figure tells itself whether it may still change: months count from the end, not from the quarter of the start.
  const timeline = {
    periods: rows.flatMap(({ period }) => period ?? []),
    months: 3,
    immatureFrom: null,
  };
  const points = rows.flatMap(({ period, openEmploymentRate: figure }) =>
    period === null
      ? []
      : [
          {
            quarter: formatQuarter(period, language),
            figure,
            reading: read('OPEN_EMPLOYMENT_RATE', figure),
          },
        ],
  );
  const drawn = points.flatMap(({ quarter, reading, figure }) =>
    reading.kind === 'value' ? [{ quarter, value: reading.value, figure }] : [],
  );
  const [first, last] = [drawn[0], drawn.at(-1)];
  const gaps = points.length - drawn.length;
  return {
    finding: trend.findings[wayOf(first?.figure, last?.figure)],
    summary:
      first === undefined || last === undefined
        ? trend.nothing
        : `${trend.summary(first.quarter, first.value, last.quarter, last.value)}${gaps > 0 ? ` ${trend.gaps(gaps)}` : ''} ${breakNotes(timeline, language, texts).join(' ')}`.trim(),
    picture: first === undefined ? null : { draw: trendDrawing(points, timeline), height: 240 },
    table: {
      caption: trend.lead,
      columns: [
        { header: trend.quarter },
        { header: trend.share, unit: 'share', metric: 'OPEN_EMPLOYMENT_RATE' },
      ],
      rows: points.map(({ quarter, figure }) => [quarter, figure]),
    },
    n: null,
  };
}

/** Whether the last share lies apart from the first, intervals and all. */
function wayOf(first: Figure | undefined, last: Figure | undefined): 'up' | 'down' | 'same' {
  if (first?.low == null || first.high === null || last?.low == null || last.high === null) return 'same';
  if (last.low > first.high) return 'up';
  return last.high < first.low ? 'down' : 'same';
}
