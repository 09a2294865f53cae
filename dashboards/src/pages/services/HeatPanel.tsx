import { useMemo } from 'react';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { countsOf, type Heat, heatOf } from './heat';
import { HeatKeys, HeatTable } from './HeatTable';
import { servicesQuestions } from './questions';
import type { GoalGroup } from './rows';

/** Whom each service helps: effects by service and target group. */
export function HeatPanel({ order }: { readonly order: readonly GoalGroup[] | undefined }) {
  const { state, language, texts } = usePage();
  const work = useQuestion(servicesQuestions.effectsByTargetGroup(state), state.view);
  const education = useQuestion(servicesQuestions.educationByTargetGroup(state), state.view);
  const [works, studies] = [work.data?.effect.rows, education.data?.effect.rows];
  const chart = useMemo(
    () => order && works && studies && chartOf(heatOf(order, works, studies), language, texts),
    [order, works, studies, language, texts],
  );
  return (
    <ChartPanel
      name="heat"
      about={texts.services.heat.about}
      source={texts.services.heat.source}
      howTo={texts.services.heat.howTo}
      answers={[work, education]}
      chart={chart}
    />
  );
}

function chartOf(heat: Heat, language: Language, { services, budget }: Dictionary): Chart {
  const { heat: words } = services;
  const counts = countsOf(heat);
  const said = (count: number) => formatNumber(count, 'count', language);
  const isEmpty = counts.own + counts.pooled === 0;
  return {
    finding: isEmpty
      ? words.nothing
      : words.finding(said(counts.cells), said(counts.better), said(counts.worse)),
    summary: words.summary(said(counts.own), said(counts.pooled), said(counts.missing)),
    picture: heat.targetGroups.length > 0 && (
      <>
        <HeatKeys />
        <HeatTable heat={heat} />
      </>
    ),
    table: {
      caption: words.about,
      columns: [
        { header: words.service },
        { header: words.goal },
        { header: words.group },
        { header: words.effect, unit: 'effect', metric: 'EFFECT_EMPLOYED_OPEN' },
      ],
      rows: heat.groups.flatMap(({ goal, rows }) =>
        rows.flatMap(({ name, cells }) =>
          heat.targetGroups.map((group, at) => [name, budget.goalNames[goal], group.name, cells[at] ?? null]),
        ),
      ),
    },
    n: null,
  };
}
