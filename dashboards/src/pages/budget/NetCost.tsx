import { useMemo } from 'react';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { useRested } from '../../app/useRested';
import { ChartPanel } from '../../charts/ChartPanel';
import { formatList } from '../../format/lists';
import { budgetQuestions } from './questions';
import { resultChart } from './resultChart';

const UNITS = { result: 'eur', change: 'eurChange' } as const;

/** What the municipality pays in the end. The question takes time: it is asked when the sliders rest. */
export function NetCost() {
  const { state, language, texts } = usePage();
  const words = texts.budget.netCost;
  const rested = useRested(state);
  const answer = useQuestion(budgetQuestions.netCost(rested), rested.view);
  const netCost = answer.data?.budgetScenario.netCost;
  const month = String(state.budget.horizon);
  const about = words.about(month);
  const chart = useMemo(
    () =>
      netCost == null
        ? undefined
        : resultChart({
            results: netCost,
            units: UNITS,
            isLessBetter: true,
            words: { ...words, about, axis: words.axis(month) },
            language,
            texts,
          }),
    [netCost, words, about, month, language, texts],
  );

  return (
    <ChartPanel
      name="net-cost"
      about={about}
      source={words.source}
      howTo={words.howTo}
      answers={[answer]}
      isOld={rested !== state}
      chart={chart}
    >
      {netCost != null && netCost.notTold.length > 0 && (
        <p className="soft">
          {words.notTold(
            formatList(
              netCost.notTold.map(({ name }) => name),
              language,
            ),
          )}
        </p>
      )}
    </ChartPanel>
  );
}
