import { useMemo } from 'react';
import type { BudgetQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { countsPersons, unitsOf } from './outcomeUnits';
import { resultChart } from './resultChart';
import './margin.css';

type Scenario = BudgetQuery['budgetScenario'];

/** What the proposal is expected to bring, how surely, and what the next euro would. */
export function Result({
  scenario,
  answer,
}: {
  readonly scenario: Scenario;
  readonly answer: Answer<BudgetQuery>;
}) {
  const { language, texts } = usePage();
  const chart = useMemo(() => chartOf(scenario, language, texts), [scenario, language, texts]);
  const words = texts.budget.result;
  return (
    <ChartPanel
      name="result"
      about={aboutOf(scenario, texts)}
      source={words.source}
      howTo={words.howTo}
      answers={[answer]}
      chart={chart}
      isLive
    >
      <Margin scenario={scenario} />
    </ChartPanel>
  );
}

function aboutOf({ outcome, horizon }: Scenario, { budget: { result } }: Dictionary): string {
  return result.about(result.units[outcome](String(horizon)));
}

function chartOf(scenario: Scenario, language: Language, texts: Dictionary): Chart | undefined {
  const { today, proposed, change, betterThanToday, marginalCost, outcome, horizon } = scenario;
  if (today === null || proposed === null || change === null) return undefined;
  const words = texts.budget.result;
  const kind = countsPersons(outcome) ? 'persons' : 'euros';
  const unit = words.units[outcome](String(horizon));
  return resultChart({
    results: { today, proposed, change },
    units: unitsOf(outcome),
    isLessBetter: outcome === 'MUNICIPAL_SHARE',
    words: {
      finding: (said) => words.finding(said, unit),
      same: words.same,
      about: aboutOf(scenario, texts),
      axis: words.axes[kind],
      ...(betterThanToday === null
        ? {}
        : { more: words.better(formatNumber(betterThanToday, 'share', language)) }),
    },
    further: [
      { name: words.betterRow, value: betterThanToday, unit: 'share' },
      { name: words.marginRow[kind], value: marginalCost, unit: kind === 'persons' ? 'eur' : 'cents' },
    ],
    language,
    texts,
  });
}

/** What the next euro buys. */
function Margin({ scenario: { marginalCost, outcome } }: { readonly scenario: Scenario }) {
  const { language, texts } = usePage();
  const words = texts.budget.result;
  const kind = countsPersons(outcome) ? 'persons' : 'euros';
  return (
    <div className="margin">
      <h3>{words.margin}</h3>
      <p className="value" data-part="marginal">
        {marginalCost === null
          ? words.nothingMore
          : words.marginalCost[kind](
              formatNumber(marginalCost, kind === 'persons' ? 'eur' : 'cents', language),
            )}
      </p>
      <p className="soft">{marginalCost === null ? words.nothingMoreNote : words.marginalCostNote[kind]}</p>
    </div>
  );
}
