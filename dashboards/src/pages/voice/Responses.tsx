import { useMemo } from 'react';
import type { MeterAnswersQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { dotsDrawing } from './dotsDrawing';
import { NotDrawn } from './NotDrawn';

type Row = MeterAnswersQuery['change']['rows'][number];

/** How many answer at each step, and so of how many a change is known. */
export function Responses({ answer }: { readonly answer: Answer<MeterAnswersQuery> }) {
  const { texts, language } = usePage();
  const overall = answer.data?.change.rows[0];
  const isEmpty = answer.data !== undefined && overall === undefined;
  const chart = useMemo(
    () => (overall === undefined ? undefined : responsesOf(overall, language, texts)),
    [overall, language, texts],
  );
  const { responses, meterSource } = texts.voice;
  if (isEmpty) return <p className="panel voice-none">{responses.nothing}</p>;
  return (
    <ChartPanel
      name="responses"
      about={responses.about}
      source={meterSource}
      howTo={responses.howTo}
      answers={[answer]}
      chart={chart}
    >
      {overall && <NotDrawn rows={stepsOf(overall, texts).filter(({ figure }) => figure.value === null)} />}
    </ChartPanel>
  );
}

function stepsOf(row: Row, { voice: { responses } }: Dictionary) {
  return [
    { name: responses.start, figure: row.startResponseRate },
    { name: responses.end, figure: row.responseRate },
    { name: responses.pair, figure: row.pairRate },
    { name: responses.followup, figure: row.followupResponseRate },
  ];
}

function responsesOf(row: Row, language: Language, texts: Dictionary): Chart {
  const { responses } = texts.voice;
  const steps = stepsOf(row, texts);
  const drawn = steps.filter(({ figure }) => figure.value !== null);
  const share = ({ value }: Row['pairRate']) => formatNumber(value ?? 0, 'share', language);
  const count = (n: number | null) => formatNumber(n ?? 0, 'count', language);
  return {
    finding: row.pairRate.value === null ? responses.nothing : responses.finding(share(row.pairRate)),
    summary:
      drawn.length === 0
        ? responses.nothing
        : drawn.map(({ name, figure }) => `${name} ${share(figure)} (n = ${count(figure.n)})`).join(', ') +
          '.',
    picture:
      drawn.length === 0
        ? null
        : {
            draw: dotsDrawing(drawn, { unit: 'share', axis: responses.axis, min: 0, max: 1, asBars: true }),
            height: 60 + 44 * drawn.length,
          },
    table: {
      caption: responses.about,
      columns: [{ header: responses.step }, { header: responses.axis, unit: 'share', metric: 'PAIR_RATE' }],
      rows: steps.map(({ name, figure }) => [name, figure]),
    },
    n: null,
  };
}
