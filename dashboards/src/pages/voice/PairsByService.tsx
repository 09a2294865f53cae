import { useMemo } from 'react';
import type { AnswersByServiceQuery, MeterAnswersQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import type { Dictionary } from '../../i18n/dictionary';
import { byServiceChart } from './byService';
import { NotDrawn } from './NotDrawn';
import { voiceQuestions } from './questions';

type Row = AnswersByServiceQuery['impact']['rows'][number];

/** Of how many participations there is an answer at the start and at the end, by service. */
export function PairsByService() {
  const { state, texts } = usePage();
  const answer = useQuestion(voiceQuestions.answersByService(state), state.view);
  const whole = useQuestion(voiceQuestions.meter(state), state.view);
  const rows = answer.data?.impact.rows;
  const overall = whole.data?.change.rows[0];
  const chart = useMemo(() => rows && overall && pairsOf(rows, overall, texts), [rows, overall, texts]);
  const { pairs, meterSource } = texts.voice;
  return (
    <ChartPanel
      name="pairs"
      about={pairs.about}
      source={meterSource}
      howTo={pairs.howTo}
      answers={[answer]}
      chart={chart}
    >
      {rows && <NotDrawn rows={dotsOf(rows, texts).filter(({ figure }) => figure.value === null)} />}
    </ChartPanel>
  );
}

function dotsOf(rows: readonly Row[], { table }: Dictionary) {
  return rows.map(({ service, pairRate }) => ({ name: service?.name ?? table.noService, figure: pairRate }));
}

function pairsOf(
  rows: readonly Row[],
  overall: MeterAnswersQuery['change']['rows'][number],
  texts: Dictionary,
): Chart {
  const { pairs, responses } = texts.voice;
  return byServiceChart(dotsOf(rows, texts), {
    whole: overall.pairRate,
    unit: 'share',
    words: pairs,
    table: {
      caption: pairs.about,
      columns: [
        { header: texts.table.service },
        { header: responses.start, unit: 'share', metric: 'START_RESPONSE_RATE' },
        { header: responses.end, unit: 'share', metric: 'RESPONSE_RATE' },
        { header: responses.pair, unit: 'share', metric: 'PAIR_RATE' },
        { header: responses.followup, unit: 'share', metric: 'FOLLOWUP_RESPONSE_RATE' },
      ],
      rows: rows.map((row) => [
        row.service?.name ?? texts.table.noService,
        row.startResponseRate,
        row.responseRate,
        row.pairRate,
        row.followupResponseRate,
      ]),
    },
  });
}
