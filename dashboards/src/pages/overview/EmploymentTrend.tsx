import { useMemo } from 'react';
import type { ByQuarterQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
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
  { trend }: Dictionary,
): Chart {
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
  const drawn = points.flatMap(({ quarter, reading }) =>
    reading.kind === 'value' ? [{ quarter, value: reading.value }] : [],
  );
  const [first, last] = [drawn[0], drawn.at(-1)];
  const gaps = points.length - drawn.length;
  return {
    finding: trend.title,
    summary:
      first === undefined || last === undefined
        ? trend.nothing
        : `${trend.summary(first.quarter, first.value, last.quarter, last.value)}${gaps > 0 ? ` ${trend.gaps(gaps)}` : ''}`,
    picture: first === undefined ? null : { draw: trendDrawing(points), height: 240 },
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
