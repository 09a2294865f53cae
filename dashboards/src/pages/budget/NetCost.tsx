import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { TroubleNote } from '../../app/TroubleNote';
import { useRested } from '../../app/useRested';
import { Skeleton } from '../../figures/Skeleton';
import { formatInterval, formatNumber } from '../../format/numbers';
import { budgetQuestions } from './questions';
import { ResultBars } from './ResultBars';

const UNITS = { result: 'eur', change: 'eurChange' } as const;

/** What the municipality pays in the end. The question takes time: it is asked when the sliders rest. */
export function NetCost() {
  const { state, language, texts } = usePage();
  const words = texts.budget.netCost;
  const rested = useRested(state);
  const answer = useQuestion(budgetQuestions.netCost(rested), rested.view);
  const netCost = answer.data?.budgetScenario.netCost;
  const isOld = rested !== state || answer.isPlaceholderData;

  return (
    <section
      className="panel result"
      aria-labelledby="net-cost"
      aria-busy={rested !== state || answer.isFetching}
    >
      <h2 id="net-cost">{words.title}</h2>
      <p className="soft">{words.lead(String(state.budget.horizon))}</p>
      {answer.error !== null && <TroubleNote error={answer.error} onRetry={() => void answer.refetch()} />}
      {netCost === undefined && answer.error === null && <Skeleton width="100%" height="110px" />}
      {netCost != null && (
        <div className={isOld ? 'fetching' : undefined}>
          <p>
            {words.summary(
              formatNumber(netCost.change.value, 'eurChange', language),
              formatInterval(netCost.change.low, netCost.change.high, 'eurChange', language),
            )}
          </p>
          <ResultBars results={netCost} units={UNITS} />
          {netCost.notTold.length > 0 && (
            <p className="soft">{words.notTold(netCost.notTold.map(({ name }) => name).join(', '))}</p>
          )}
        </div>
      )}
    </section>
  );
}
