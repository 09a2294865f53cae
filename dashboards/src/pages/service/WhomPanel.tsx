import { useMemo } from 'react';
import type { Outcome } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { heightOf, type IntervalRow, intervalRows, type RowsHead, ZERO } from '../../charts/intervalRows';
import { MissingList } from '../../charts/MissingList';
import { withInterval } from '../../figures/figure';
import { isPooled, standingOf } from '../../figures/standing';
import { type ReadFigure, useRead } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { type GroupEffect, groupsOf } from './groups';
import { effectMetric } from './metrics';
import { serviceQuestions } from './questions';

/** Whom the service helps: its effect in each group, grouping by grouping. */
export function WhomPanel({ outcome }: { readonly outcome: Outcome }) {
  const { state, about, language, texts } = usePage();
  const read = useRead();
  const answer = useQuestion(serviceQuestions.forWhom(state, about, outcome), state.view);
  const groups = useMemo(() => answer.data && groupsOf(answer.data), [answer.data]);
  const chart = useMemo(
    () => groups && chartOf(groups, outcome, read, language, texts),
    [groups, outcome, read, language, texts],
  );
  const { whom, sourceRegisters } = texts.service;
  return (
    <ChartPanel
      name="whom"
      about={whom.about(outcome === 'IN_EDUCATION')}
      source={sourceRegisters}
      howTo={whom.howTo}
      answers={[answer]}
      chart={chart}
    >
      <MissingList
        title={whom.missing}
        parts={(groups ?? []).map(({ name, effect }) => ({
          name,
          reading: read(effectMetric(outcome), effect),
        }))}
      />
    </ChartPanel>
  );
}

function chartOf(
  groups: readonly GroupEffect[],
  outcome: Outcome,
  read: ReadFigure,
  language: Language,
  { service: { whom: words } }: Dictionary,
): Chart {
  const told = groups.filter(({ effect }) => effect.status === 'OK');
  const own = told.filter(({ effect }) => !isPooled(effect));
  const clear = own.filter(({ effect }) => standingOf(effect) !== 'open');
  const largest = [...clear].sort((a, b) => Math.abs(b.effect.value ?? 0) - Math.abs(a.effect.value ?? 0))[0];
  const said = largest && read(effectMetric(outcome), largest.effect);
  const number = (count: number) => formatNumber(count, 'count', language);
  const rows = rowsOf(groups, outcome, read, words.pooled);
  return {
    finding:
      told.length === 0
        ? words.nothing
        : own.length === 0
          ? words.allPooled
          : largest === undefined || said?.kind !== 'value'
            ? words.open
            : words.finding(number(clear.length), number(own.length), largest.name, said.value),
    summary: words.summary(number(own.length), number(told.length - own.length)),
    picture:
      told.length === 0
        ? null
        : {
            draw: intervalRows(rows, { unit: 'effect', axis: words.effect, mark: ZERO }),
            height: heightOf(rows),
          },
    table: {
      caption: words.about(outcome === 'IN_EDUCATION'),
      columns: words.columns.map((header, at) =>
        at < 2 ? { header } : { header, unit: 'effect' as const, metric: effectMetric(outcome) },
      ),
      rows: groups.map(({ name, dimension, effect }) => [name, dimension, effect]),
    },
    n: null,
  };
}

function rowsOf(
  groups: readonly GroupEffect[],
  outcome: Outcome,
  read: ReadFigure,
  pooled: string,
): readonly (IntervalRow | RowsHead)[] {
  return groups.flatMap(({ dimension, name, effect }, at) => {
    const reading = read(effectMetric(outcome), effect);
    const row: IntervalRow = {
      name,
      figure: effect,
      reading,
      ink: standingOf(effect),
      said:
        reading.kind === 'value' && isPooled(effect) ? `${reading.value} ${pooled}` : withInterval(reading),
    };
    return groups[at - 1]?.dimension === dimension ? [row] : [{ name: dimension }, row];
  });
}
