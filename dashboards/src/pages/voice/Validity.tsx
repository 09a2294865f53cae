import { useMemo } from 'react';
import type { MeterValidityQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import type { Dictionary } from '../../i18n/dictionary';
import { dotsDrawing, ROW_HEIGHT } from './dotsDrawing';
import { NotDrawn } from './NotDrawn';
import { voiceQuestions } from './questions';

type Row = MeterValidityQuery['indicatorValidity']['rows'][number];

/** Whether the meter's overall score tells who will find work, beyond what registers know: of all services together. */
export function Validity() {
  const { state, texts } = usePage();
  const answer = useQuestion(voiceQuestions.validity(state), state.view);
  const validity = answer.data?.indicatorValidity;
  const rows = useMemo(() => validity?.rows.filter(isOverall), [validity]);
  const chart = useMemo(() => rows && validityOf(rows, texts), [rows, texts]);
  const words = texts.voice.validity;
  return (
    <ChartPanel
      name="validity"
      about={words.about}
      source={words.source}
      howTo={words.howTo}
      answers={[answer]}
      chart={chart}
    >
      {rows && (
        <NotDrawn
          rows={rows
            .filter(({ auc }) => auc.value === null)
            .map((row) => ({ name: words.row(row.horizon, words.models[row.model]), figure: row.auc }))}
        />
      )}
      {validity && <p className="voice-caution">{validity.label}</p>}
    </ChartPanel>
  );
}

function isOverall({ meterDimension, serviceType }: Row): boolean {
  return meterDimension.code === 'overall' && serviceType === null;
}

function validityOf(rows: readonly Row[], { voice: { validity: words } }: Dictionary): Chart {
  const drawn = rows.filter(({ auc }) => auc.value !== null);
  const gains = drawn.filter(({ deltaAuc }) => deltaAuc.low !== null && deltaAuc.low > 0).length;
  return {
    finding: drawn.length === 0 ? words.nothing : gains > 0 ? words.tells : words.tellsNothing,
    summary: drawn.length === 0 ? words.nothing : words.summary,
    picture:
      drawn.length === 0
        ? null
        : {
            draw: dotsDrawing(
              drawn.map((row) => ({
                name: words.row(row.horizon, words.models[row.model]),
                figure: row.auc,
              })),
              {
                unit: 'hundredths',
                axis: words.axis,
                min: 0.4,
                max: 1,
                mark: { value: 0.5, name: words.chance },
              },
            ),
            height: 80 + ROW_HEIGHT * drawn.length,
          },
    table: {
      caption: words.about,
      columns: [
        { header: words.months, unit: 'count' },
        { header: words.model },
        { header: words.axis, unit: 'hundredths' },
        { header: words.gain, unit: 'points' },
      ],
      rows: rows.map((row) => [String(row.horizon), words.models[row.model], row.auc, row.deltaAuc]),
    },
    n: null,
  };
}
