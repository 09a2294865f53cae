import { useMemo } from 'react';
import type { StudyBalanceQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { loveDrawing, loveHeight } from './loveDrawing';
import { isDrawn, termName } from './terms';

type Row = StudyBalanceQuery['balance']['rows'][number];

/** Whether peers are like participants, before and after the weights of the comparison. */
export function LovePanel({ answer }: { readonly answer: Answer<StudyBalanceQuery> }) {
  const { language, texts } = usePage();
  const rows = useMemo(
    () => answer.data?.balance.rows.filter(({ dimension }) => dimension === null),
    [answer.data],
  );
  const chart = useMemo(() => rows && chartOf(rows, language, texts), [rows, language, texts]);
  const { love, source } = texts.evidence;
  return (
    <ChartPanel
      name="love"
      about={love.about}
      source={source}
      howTo={love.howTo}
      answers={[answer]}
      chart={chart}
    />
  );
}

/** Differences as far from nothing as this are small enough, in standard deviations. */
export const SMALL = 0.1;

function chartOf(rows: readonly Row[], language: Language, { evidence }: Dictionary): Chart {
  const { love: words, terms } = evidence;
  const named = rows.map((row) => ({ ...row, name: termName(row.term, terms) }));
  const size = (smd: number | null) => Math.abs(smd ?? 0);
  const drawn = named
    .filter(({ term }) => isDrawn(term))
    .sort((a, b) => size(b.smdBefore) - size(a.smdBefore));
  const beyond = (key: 'smdBefore' | 'smdAfter') =>
    formatNumber(named.filter((row) => size(row[key]) > SMALL).length, 'count', language);
  return {
    finding:
      rows.length === 0
        ? words.nothing
        : named.some(({ smdAfter }) => size(smdAfter) > SMALL)
          ? words.findingOff(beyond('smdAfter'))
          : words.finding,
    summary:
      rows.length === 0
        ? words.nothing
        : words.summary(
            formatNumber(named.length, 'count', language),
            beyond('smdBefore'),
            beyond('smdAfter'),
          ),
    picture: drawn.length === 0 ? null : { draw: loveDrawing(drawn), height: loveHeight(drawn.length) },
    table: {
      caption: words.about,
      columns: words.columns.map((header, at) =>
        at === 0 ? { header } : { header, unit: 'hundredths' as const },
      ),
      rows: named.map(({ name, smdBefore, smdAfter, varianceRatioAfter }) => [
        name,
        smdBefore,
        smdAfter,
        varianceRatioAfter,
      ]),
    },
    n: null,
  };
}
