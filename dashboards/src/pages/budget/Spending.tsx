import { useMemo } from 'react';
import type { SpendingQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { Switch } from '../../app/Switch';
import { ChartPanel } from '../../charts/ChartPanel';
import { MissingList } from '../../charts/MissingList';
import { useRead } from '../../figures/useRead';
import { Select } from '../../fields/Select';
import { SPENDING_BY } from '../../state/spending';
import { budgetQuestions } from './questions';
import { nameOf, spendingChart } from './spendingChart';
import './spending.css';

/** What was spent of the year's budget, by kind, service or area. */
export function Spending() {
  const { state, language, texts } = usePage();
  const answer = useQuestion(budgetQuestions.spending(state), state.view, 'later');
  const read = useRead();
  const spending = answer.data?.spending;
  const { by } = state.spending;
  const chart = useMemo(
    () => spending && spendingChart(spending, by, { read, language, texts }),
    [spending, by, read, language, texts],
  );
  const words = texts.spending;
  return (
    <ChartPanel
      name="spending"
      about={words.about}
      source={words.source}
      howTo={words.howTo}
      answers={[answer]}
      chart={chart}
      controls={spending && <Controls spending={spending} />}
    >
      <MissingList
        title={words.untold}
        parts={(spending?.rows ?? []).map((row) => ({
          name: nameOf(row, texts),
          reading: read('TOTAL_COST', row.spent),
        }))}
      />
    </ChartPanel>
  );
}

function Controls({ spending: { year, years } }: { readonly spending: SpendingQuery['spending'] }) {
  const { state, texts, change } = usePage();
  const words = texts.spending;
  const choose = (choice: Partial<typeof state.spending>) => {
    change({ ...state, spending: { ...state.spending, ...choice } });
  };
  const offered = years.includes(year) ? years : [...years, year];
  return (
    <div className="spending-choices no-print">
      <Switch
        legend={words.by}
        options={SPENDING_BY.map((value) => ({ value, label: words.bys[value] }))}
        value={state.spending.by}
        onChange={(by) => {
          choose({ by });
        }}
      />
      <Select
        label={words.year}
        options={offered.toReversed().map((other) => ({ value: String(other), label: String(other) }))}
        value={String(year)}
        onChange={(other) => {
          choose({ year: Number(other) });
        }}
      />
    </div>
  );
}
