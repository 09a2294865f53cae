import { useMemo } from 'react';
import type { ServiceChangeQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { MissingList } from '../../charts/MissingList';
import { type ReadFigure, useRead } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { type Column, type Table } from '../../tables/table';
import { changeDrawing, changeHeight } from './changeDrawing';
import { serviceQuestions } from './questions';
import { changeHeading } from './verdictWords';

export type ChangeRow = ServiceChangeQuery['change']['rows'][number];

/** Start, end and follow-up on each dimension of the meter, and how many clearly changed. */
export function ChangePanel() {
  const { state, about, language, texts } = usePage();
  const read = useRead();
  const answer = useQuestion(serviceQuestions.change(state, about), state.view);
  const chart = useMemo(
    () => answer.data && chartOf(answer.data, read, language, texts),
    [answer.data, read, language, texts],
  );
  const { change: words, whom } = texts.service;
  return (
    <ChartPanel
      name="change"
      about={words.about}
      source={words.source}
      howTo={words.howTo}
      answers={[answer]}
      chart={chart}
    >
      <MissingList
        title={whom.missing}
        parts={(answer.data?.change.rows ?? []).map(({ meterDimension, meanChange }) => ({
          name: meterDimension.name,
          reading: read('MEAN_CHANGE', meanChange),
        }))}
      />
    </ChartPanel>
  );
}

const OVERALL = 'overall';

function chartOf(
  { change, instruments }: ServiceChangeQuery,
  read: ReadFigure,
  language: Language,
  { service }: Dictionary,
): Chart {
  const { change: words } = service;
  const rows = change.rows.map((row) => ({
    ...row,
    name: row.better === 'LOW' ? words.low(row.meterDimension.name) : row.meterDimension.name,
    isOverall: row.meterDimension.code === OVERALL,
  }));
  const overall = rows.find(({ isOverall }) => isOverall);
  const heading =
    overall && changeHeading(overall.meanChange, read('MEAN_CHANGE', overall.meanChange), service);
  const most = mostChanged(rows.filter(({ isOverall }) => !isOverall));
  const mostSaid = most && read('MEAN_CHANGE', most.meanChange);
  const rate = overall && read('PAIR_RATE', overall.pairRate);
  const scale = instruments.find(({ code }) => code === overall?.instrument)?.overall?.scale ?? null;
  const isTold = overall?.meanChange.status === 'OK';
  return {
    finding:
      !isTold || heading === undefined
        ? words.nothing
        : most === undefined || mostSaid?.kind !== 'value'
          ? heading
          : words.finding(heading, most.name, mostSaid.value),
    summary:
      isTold && overall.pairs !== null && rate?.kind === 'value'
        ? words.summary(formatNumber(overall.pairs, 'count', language), rate.value)
        : words.nothing,
    picture: isTold ? { draw: changeDrawing(rows, scale), height: changeHeight(rows.length) } : null,
    table: tableOf(rows, words),
    n: overall?.pairs ?? null,
  };
}

/** The row whose change is the greatest, for better or worse. */
function mostChanged<Row extends ChangeRow>(rows: readonly Row[]): Row | undefined {
  const size = (row: Row) => Math.abs(row.meanChange.value ?? 0);
  return [...rows].sort((a, b) => size(b) - size(a))[0];
}

const COLUMNS = [
  {},
  { unit: 'hundredths', metric: 'MEAN_START' },
  { unit: 'hundredths', metric: 'MEAN_END' },
  { unit: 'hundredths', metric: 'MEAN_FOLLOWUP' },
  { unit: 'points', metric: 'MEAN_CHANGE' },
  { unit: 'points', metric: 'FOLLOWUP_CHANGE' },
  { unit: 'share', metric: 'RELIABLY_WORSENED' },
  { unit: 'share', metric: 'RELIABLY_UNCHANGED' },
  { unit: 'share', metric: 'RELIABLY_IMPROVED' },
  { unit: 'share', metric: 'PAIR_RATE' },
  { unit: 'share', metric: 'FOLLOWUP_RESPONSE_RATE' },
  { unit: 'hundredths' },
] as const satisfies readonly Omit<Column, 'header'>[];

function tableOf(
  rows: readonly (ChangeRow & { readonly name: string })[],
  words: Dictionary['service']['change'],
): Table {
  return {
    caption: words.about,
    columns: COLUMNS.map((column, at) => ({ ...column, header: words.columns[at] ?? '' })),
    rows: rows.map((row) => [
      row.name,
      row.meanStart,
      row.meanEnd,
      row.meanFollowup,
      row.meanChange,
      row.followupChange,
      row.reliablyWorsened,
      row.reliablyUnchanged,
      row.reliablyImproved,
      row.pairRate,
      row.followupResponseRate,
      row.alpha,
    ]),
  };
}
