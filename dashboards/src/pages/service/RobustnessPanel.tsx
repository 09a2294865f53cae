import { useMemo } from 'react';
import type { Outcome, ServiceRobustnessQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { heightOf, type IntervalRow, intervalRows, ZERO } from '../../charts/intervalRows';
import { type Figure, withInterval } from '../../figures/figure';
import { standingOf } from '../../figures/standing';
import { type ReadFigure, useRead } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { serviceQuestions } from './questions';

type Row = ServiceRobustnessQuery['effect']['rows'][number];

/** The effect by other ways, and how strong something unseen would have to be to explain it away. */
export function RobustnessPanel({ outcome }: { readonly outcome: Outcome }) {
  const { state, about, language, texts } = usePage();
  const read = useRead();
  const answer = useQuestion(serviceQuestions.robustness(state, about, outcome), state.view);
  const row = answer.data?.effect.rows[0];
  const isAnswered = answer.data !== undefined;
  const chart = useMemo(
    () => (isAnswered ? chartOf(row, read, language, texts) : undefined),
    [isAnswered, row, read, language, texts],
  );
  const { robustness, source } = texts.evidence;
  return (
    <ChartPanel
      name="robustness"
      about={robustness.about}
      source={source}
      howTo={robustness.howTo}
      answers={[answer]}
      chart={chart}
    />
  );
}

function chartOf(
  row: Row | undefined,
  read: ReadFigure,
  language: Language,
  { evidence: { robustness: words } }: Dictionary,
): Chart {
  const ways: readonly (readonly [string, Figure])[] =
    row === undefined
      ? []
      : [
          [words.main, row.effect],
          ...(row.robustness === null
            ? []
            : ([
                [words.nearest, row.robustness.nearestNeighbour],
                [words.never, row.robustness.versusNever],
              ] as const)),
          [words.raw, row.raw],
        ];
  const rows = ways.map(([name, figure]): IntervalRow => {
    const reading = read(null, figure, 'effect');
    return { name, figure, reading, ink: standingOf(figure), said: withInterval(reading) };
  });
  const eValue = row?.robustness?.eValue ?? null;
  return {
    finding: eValue === null ? words.nothing : words.finding(formatNumber(eValue, 'hundredths', language)),
    summary: summaryOf(row, language, words),
    picture: rows.some(({ figure }) => figure.status === 'OK')
      ? {
          draw: intervalRows(rows, { unit: 'effect', axis: words.effect, mark: ZERO }),
          height: heightOf(rows),
        }
      : null,
    table: {
      caption: words.about,
      columns: [{ header: words.way }, { header: words.effect, unit: 'effect' }],
      rows: ways.map(([name, figure]) => [name, figure]),
    },
    n: row?.participants ?? null,
  };
}

function summaryOf(
  row: Row | undefined,
  language: Language,
  words: Dictionary['evidence']['robustness'],
): string {
  if (row === undefined) return words.nothing;
  const { participants, peers, detectable, robustness } = row;
  return [
    participants === null || peers === null
      ? null
      : words.sizes(formatNumber(participants, 'count', language), formatNumber(peers, 'count', language)),
    detectable === null ? null : words.detectable(formatNumber(detectable, 'effect', language)),
    robustness?.peersStarted == null
      ? null
      : words.started(formatNumber(robustness.peersStarted, 'share', language)),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
