import { Button, InlineAlert } from 'suomifi-ui-components';
import type { BudgetArgument, BudgetQuery } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { formatNumber, formatTick } from '../../format/numbers';

type Scenario = BudgetQuery['budgetScenario'];

/** What can't be kept to together, and what to change. */
export function Conflict({
  scenario,
}: {
  readonly scenario: Scenario & { conflict: NonNullable<Scenario['conflict']> };
}) {
  const { state, language, texts, change } = usePage();
  const words = texts.budget.conflict;
  const { limits, leastBudget } = scenario.conflict;
  const enough = leastBudget === null ? null : Math.ceil(leastBudget);
  const euros = (value: number) => formatNumber(value, 'eur', language);
  const share = (percent: number) => formatTick(percent / 100, 'share', language);
  const { least, most, learning } = state.budget;
  const value: Record<BudgetArgument, string> = {
    BUDGET: euros(scenario.budget),
    LEAST_SHARE: share(least),
    MOST_SHARE: share(most),
    LEARNING_SHARE: share(learning),
    VOLUMES: '',
  };

  return (
    <InlineAlert status="error" labelText={words.title} data-testid="conflict">
      <p>{words.lead}</p>
      <ul>
        {limits.map(({ argument }) => (
          <li key={argument} data-argument={argument}>
            {words.limits[argument](value[argument])}
          </li>
        ))}
      </ul>
      <p>{enough === null ? words.noBudget : words.leastBudget(euros(enough))}</p>
      {enough !== null && (
        <Button
          variant="secondary"
          mt="xs"
          onClick={() => {
            change({ ...state, budget: { ...state.budget, euros: enough } });
          }}
        >
          {words.setBudget(euros(enough))}
        </Button>
      )}
    </InlineAlert>
  );
}
