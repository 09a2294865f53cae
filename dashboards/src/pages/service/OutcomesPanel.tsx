import { useMemo } from 'react';
import type { Outcome, ServiceOutcomesQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { MissingList } from '../../charts/MissingList';
import { type ReadFigure, useRead } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { effectMetric, outcomeMetric } from './metrics';
import { outcomesDrawing, outcomesHeight } from './outcomesDrawing';
import { serviceQuestions } from './questions';

type Row = ServiceOutcomesQuery['effect']['rows'][number];

/** What became of those who started, and what would have without the service, 3 to 24 months on. */
export function OutcomesPanel({ outcome }: { readonly outcome: Outcome }) {
  const { state, about, language, texts } = usePage();
  const read = useRead();
  const answer = useQuestion(serviceQuestions.outcomes(state, about, outcome), state.view);
  const rows = answer.data?.effect.rows;
  const chart = useMemo(
    () => rows && chartOf(rows, outcome, read, language, texts),
    [rows, outcome, read, language, texts],
  );
  const { outcomes, sourceRegisters } = texts.service;
  return (
    <ChartPanel
      name="outcomes"
      about={outcomes.about(outcome === 'IN_EDUCATION')}
      source={sourceRegisters}
      howTo={outcomes.howTo}
      answers={[answer]}
      chart={chart}
    >
      <MissingList
        title={texts.service.whom.missing}
        parts={(rows ?? []).map(({ horizon, effect }) => ({
          name: outcomes.month(String(horizon)),
          reading: read(effectMetric(outcome), effect),
        }))}
      />
    </ChartPanel>
  );
}

/** The month that the finding tells of, where it is known. */
const HEADLINE = 12;

function chartOf(
  rows: readonly Row[],
  outcome: Outcome,
  read: ReadFigure,
  language: Language,
  { service }: Dictionary,
): Chart {
  const { outcomes: words } = service;
  const points = rows.map((row) => ({
    ...row,
    name: words.month(formatNumber(row.horizon, 'count', language)),
    said: read(effectMetric(outcome), row.effect),
  }));
  const told = points.filter(({ said }) => said.kind === 'value');
  const headline = told.find(({ horizon }) => horizon === HEADLINE) ?? told.at(-1);
  const share = (figure: Row['observed']) => {
    const reading = read(outcomeMetric(outcome), figure);
    return reading.kind === 'value' ? reading.value : reading.label;
  };
  return {
    finding:
      headline === undefined
        ? words.nothing
        : words.finding(
            formatNumber(headline.horizon, 'count', language),
            share(headline.observed),
            share(headline.counterfactual),
            outcome === 'IN_EDUCATION',
          ),
    summary:
      told.length === 0
        ? words.nothing
        : words.summary(
            told
              .map(({ horizon, said }) =>
                words.part(String(horizon), said.kind === 'value' ? said.value : said.label),
              )
              .join(', '),
          ),
    picture:
      told.length === 0 ? null : { draw: outcomesDrawing(points), height: outcomesHeight(points.length) },
    table: {
      caption: words.about(outcome === 'IN_EDUCATION'),
      columns: words.columns.map((header, at) =>
        at === 0
          ? { header }
          : at < 3
            ? { header, unit: 'share' as const, metric: outcomeMetric(outcome) }
            : { header, unit: 'effect' as const, metric: effectMetric(outcome) },
      ),
      rows: points.map((row) => [row.name, row.observed, row.counterfactual, row.effect, row.raw]),
    },
    n: headline?.participants ?? null,
  };
}
