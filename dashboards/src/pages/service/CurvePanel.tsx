import { useMemo } from 'react';
import type { Outcome, ServiceCurveQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { isPooled, standingOf } from '../../figures/standing';
import { type ReadFigure, useRead } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { curveDrawing } from './curveDrawing';
import { lastingFrom } from './lasting';
import { effectMetric, outcomeMetric } from './metrics';
import { serviceQuestions } from './questions';

type Point = ServiceCurveQuery['effectCurve']['points'][number];

/** The effect month by month, with the months before the start, where there should be none. */
export function CurvePanel({ outcome }: { readonly outcome: Outcome }) {
  const { state, about, language, texts } = usePage();
  const read = useRead();
  const answer = useQuestion(serviceQuestions.curve(state, about, outcome), state.view);
  const points = answer.data?.effectCurve.points;
  const chart = useMemo(
    () => points && chartOf(points, outcome, read, language, texts),
    [points, outcome, read, language, texts],
  );
  const { curve, sourceRegisters } = texts.service;
  return (
    <ChartPanel
      name="curve"
      about={curve.about(outcome === 'IN_EDUCATION')}
      source={sourceRegisters}
      howTo={curve.howTo}
      answers={[answer]}
      chart={chart}
    />
  );
}

function chartOf(
  points: readonly Point[],
  outcome: Outcome,
  read: ReadFigure,
  language: Language,
  { service: { curve: words } }: Dictionary,
): Chart {
  const number = (value: number) => formatNumber(value, 'count', language);
  const told = points.filter(({ effect }) => effect.status === 'OK');
  const last = told.at(-1);
  const lasting = lastingFrom(points);
  const before = told.filter(({ horizon }) => horizon < 0);
  const off = before.filter(({ effect }) => standingOf(effect) !== 'open');
  const said = last && read(effectMetric(outcome), last.effect);
  const isAllPooled = last !== undefined && isPooled(last.effect);
  return {
    finding:
      last === undefined || last.horizon < 0
        ? words.nothing
        : isAllPooled
          ? words.pooled
          : lasting === null
            ? words.open
            : words[lasting.standing](number(lasting.from)),
    summary:
      last === undefined || said?.kind !== 'value'
        ? words.nothing
        : words.summary(number(last.horizon), said.value, number(off.length), number(before.length)),
    picture: last === undefined ? null : { draw: curveDrawing(points), height: 320 },
    table: {
      caption: words.about(outcome === 'IN_EDUCATION'),
      columns: words.columns.map((header, at) =>
        at === 0
          ? { header }
          : at === 1
            ? { header, unit: 'effect' as const, metric: effectMetric(outcome) }
            : { header, unit: 'share' as const, metric: outcomeMetric(outcome) },
      ),
      rows: points.map(({ horizon, effect, observed, counterfactual }) => [
        number(horizon),
        effect,
        observed,
        counterfactual,
      ]),
    },
    n: last?.participants ?? null,
  };
}
