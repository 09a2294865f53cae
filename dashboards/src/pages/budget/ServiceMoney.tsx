import { useMemo } from 'react';
import type { BudgetQuery } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { ChartPanel } from '../../charts/ChartPanel';
import { MissingList } from '../../charts/MissingList';
import { moneyChart } from './moneyChart';
import { inOrder, standingOf } from './standing';

/** Each service's money before and after, and which services have no estimate. */
export function ServiceMoney({
  scenario,
  isOld,
}: {
  readonly scenario: BudgetQuery['budgetScenario'];
  readonly isOld: boolean;
}) {
  const { language, texts } = usePage();
  const { about, source, howTo, untold } = texts.budget.services;
  const chart = useMemo(() => moneyChart(scenario, language, texts), [scenario, language, texts]);
  return (
    <ChartPanel
      name="money"
      about={about}
      source={source}
      howTo={howTo}
      answers={[]}
      isOld={isOld}
      chart={chart}
    >
      <MissingList
        title={untold}
        parts={inOrder(scenario.rows).flatMap((line) => {
          const reading = standingOf(line, texts);
          return reading === null ? [] : [{ name: line.service.name, reading }];
        })}
      />
    </ChartPanel>
  );
}
