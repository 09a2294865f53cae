import { useMemo } from 'react';
import type { BudgetQuery } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { ChartPanel } from '../../charts/ChartPanel';
import { useRead } from '../../figures/useRead';
import { planeChart } from './planeChart';

/** The cost-effectiveness plane of the services that share the budget. */
export function Plane({
  scenario,
  isOld,
}: {
  readonly scenario: BudgetQuery['budgetScenario'];
  readonly isOld: boolean;
}) {
  const { state, language, texts } = usePage();
  const read = useRead();
  const chart = useMemo(
    () => planeChart(scenario, { read, language, texts }),
    [scenario, read, language, texts],
  );
  const { plane } = texts.spending;
  const outcome = texts.budget.outcomes[state.budget.outcome];
  return (
    <ChartPanel
      name="plane"
      about={plane.about(outcome, String(state.budget.horizon))}
      source={plane.source}
      howTo={plane.howTo}
      answers={[]}
      isOld={isOld}
      chart={chart}
    />
  );
}
