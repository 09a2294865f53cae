import { useId, useMemo } from 'react';
import type { FeedbackByServiceQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import type { Dictionary } from '../../i18n/dictionary';
import { byServiceChart } from './byService';
import type { FeedbackRow } from './items';
import { NotDrawn } from './NotDrawn';
import { voiceQuestions } from './questions';
import '../../fields/select.css';

type Row = FeedbackByServiceQuery['feedback']['rows'][number];

/** One question's answers by service, beside those of the whole selection. */
export function ItemByService({ items }: { readonly items: readonly FeedbackRow[] }) {
  const { state, texts, change } = usePage();
  const id = useId();
  const chosen = items.find(({ item }) => item.code === state.voice.item) ?? items.at(-1);
  const asked = { ...state, voice: { ...state.voice, item: chosen?.item.code ?? null } };
  const answer = useQuestion(voiceQuestions.feedbackByService(asked), state.view);
  const rows = answer.data?.feedback.rows;
  const chart = useMemo(() => rows && chartOf(rows, chosen, texts), [rows, chosen, texts]);
  const { byService, source } = texts.voice;
  return (
    <ChartPanel
      name="by-service"
      about={byService.about(chosen?.item.text ?? '')}
      source={source}
      howTo={byService.howTo}
      answers={[answer]}
      chart={chart}
      controls={
        <div className="select voice-select no-print" data-choice="item">
          <label htmlFor={id} className="select-label">
            {byService.choose}
          </label>
          <select
            id={id}
            className="select-field"
            value={chosen?.item.code}
            onChange={({ target }) => {
              change({ ...state, voice: { ...state.voice, item: target.value } });
            }}
          >
            {items.map(({ item }) => (
              <option key={item.code} value={item.code}>
                {item.text}
              </option>
            ))}
          </select>
        </div>
      }
    >
      {rows && <NotDrawn rows={dotsOf(rows, texts).filter(({ figure }) => figure.value === null)} />}
    </ChartPanel>
  );
}

function dotsOf(rows: readonly Row[], { table }: Dictionary) {
  return rows.map(({ service, netShare }) => ({ name: service?.name ?? table.noService, figure: netShare }));
}

function chartOf(rows: readonly Row[], chosen: FeedbackRow | undefined, texts: Dictionary): Chart {
  const { byService, items } = texts.voice;
  return byServiceChart(dotsOf(rows, texts), {
    whole: chosen?.netShare,
    unit: 'effect',
    words: byService,
    table: {
      caption: byService.about(chosen?.item.text ?? ''),
      columns: [
        { header: texts.table.service },
        { header: items.net, unit: 'effect' },
        { header: items.mean, unit: 'hundredths' },
      ],
      rows: rows.map(({ service, netShare, mean }) => [
        service?.name ?? texts.table.noService,
        netShare,
        mean,
      ]),
    },
  });
}
