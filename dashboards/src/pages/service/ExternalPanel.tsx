import { useMemo } from 'react';
import type { ExternalEstimatesQuery, ServiceOutcomesQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { heightOf, type IntervalRow, intervalRows, ZERO } from '../../charts/intervalRows';
import { withInterval } from '../../figures/figure';
import { standingOf } from '../../figures/standing';
import { type ReadFigure, useRead } from '../../figures/useRead';
import type { Dictionary } from '../../i18n/dictionary';
import { serviceQuestions } from './questions';

type Estimate = ExternalEstimatesQuery['externalEstimates']['rows'][number];
type Own = ServiceOutcomesQuery['effect']['rows'][number];

/** What research found of the same service type elsewhere, beside the own effect; nothing where there is no research. */
export function ExternalPanel({ serviceType }: { readonly serviceType: string }) {
  const { state, about, texts } = usePage();
  const read = useRead();
  const answer = useQuestion(serviceQuestions.external(state), state.view);
  const own = useQuestion(serviceQuestions.outcomes(state, about), state.view);
  const external = answer.data?.externalEstimates;
  const owns = own.data?.effect.rows;
  const estimates = useMemo(
    () => external?.rows.filter((row) => row.serviceType.code === serviceType),
    [external, serviceType],
  );
  const chart = useMemo(
    () => estimates && owns && external && chartOf(estimates, owns, external.label, read, texts),
    [estimates, owns, external, read, texts],
  );
  const { external: words } = texts.service;
  if (estimates?.length === 0) return <p className="soft">{words.nothing}</p>;
  return (
    <ChartPanel
      name="external"
      about={words.about}
      source={words.source}
      howTo={words.howTo}
      answers={[answer, own]}
      chart={chart}
    />
  );
}

function chartOf(
  estimates: readonly Estimate[],
  owns: readonly Own[],
  label: string,
  read: ReadFigure,
  { service: { external: words } }: Dictionary,
): Chart {
  const horizons = new Set(estimates.map(({ horizon }) => horizon));
  const rows: IntervalRow[] = [
    ...owns
      .filter(({ horizon }) => horizons.has(horizon))
      .map(({ horizon, effect }) => rowOf(words.own(String(horizon)), effect, read)),
    ...estimates.map((estimate) =>
      rowOf(words.study(estimate.study, String(estimate.horizon)), figureOf(estimate), read),
    ),
  ];
  return {
    finding: words.finding,
    summary: label,
    picture: {
      draw: intervalRows(rows, { unit: 'effect', axis: words.effect, mark: ZERO }),
      height: heightOf(rows),
    },
    table: {
      caption: words.about,
      columns: words.columns.map((header, at) => ({
        header,
        ...(at >= 3 && at <= 5 ? { unit: 'effect' as const } : {}),
      })),
      rows: estimates.map((row) => [
        row.study,
        row.outcome,
        row.horizon,
        row.estimate,
        row.low,
        row.high,
        row.participants,
        row.method,
        row.reference,
      ]),
    },
    n: null,
  };
}

function figureOf({ estimate, low, high, participants }: Estimate) {
  return { value: estimate, low, high, n: participants, status: 'OK', reason: null } as const;
}

function rowOf(name: string, figure: Own['effect'], read: ReadFigure): IntervalRow {
  const reading = read(null, figure, 'effect');
  return { name, figure, reading, ink: standingOf(figure), said: withInterval(reading) };
}
