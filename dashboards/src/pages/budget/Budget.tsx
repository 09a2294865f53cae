import { useQuestion } from '../../api/question';
import type { ApiError } from '../../api/trouble';
import { PageHead } from '../../app/PageHead';
import { usePage } from '../../app/page';
import { TroubleNote } from '../../app/TroubleNote';
import { Waiting } from '../../app/Waiting';
import { Skeleton } from '../../figures/Skeleton';
import { FilterBar } from '../../filters/FilterBar';
import { LinkProblems } from '../../filters/LinkProblems';
import { useVocabulary } from '../../filters/useVocabulary';
import { Choices } from './Choices';
import { Conflict } from './Conflict';
import { NetCost } from './NetCost';
import { Plane } from './Plane';
import { budgetQuestions } from './questions';
import { Result } from './Result';
import { ServiceMoney } from './ServiceMoney';
import { Spending } from './Spending';
import './budget.css';

/** What would the money buy if it were shared out otherwise? Choices beside the answer, which follows them. */
export default function Budget() {
  const { state, texts } = usePage();
  const vocabulary = useVocabulary();
  const today = useQuestion(budgetQuestions.today(state), state.view);
  const answer = useQuestion(budgetQuestions.scenario(state), state.view);
  const scenario = answer.data?.budgetScenario;

  return (
    <div className="wide page">
      <PageHead title={texts.budget.title} lead={texts.budget.lead} />
      <LinkProblems vocabulary={vocabulary.data} />
      <FilterBar vocabulary={vocabulary.data} />
      <div className="budget">
        <Choices scenario={scenario} today={today.data?.budgetScenario.budget} />
        <div className="budget-answer" aria-busy={answer.isFetching} data-testid="answer">
          {answer.error !== null && (
            <Trouble
              error={answer.error}
              onRetry={() => {
                void answer.refetch();
                void today.refetch();
              }}
            />
          )}
          {scenario === undefined && answer.error === null && <Waiting answers={[answer]} />}
          {scenario === undefined && answer.error === null && <Skeleton width="100%" height="480px" />}
          {scenario?.conflict != null && (
            <div className={answer.isPlaceholderData ? 'fetching' : undefined}>
              <Conflict scenario={{ ...scenario, conflict: scenario.conflict }} />
            </div>
          )}
          {scenario?.conflict === null && (
            <>
              <Result scenario={scenario} answer={answer} />
              <ServiceMoney scenario={scenario} isOld={answer.isPlaceholderData} />
              <Plane scenario={scenario} isOld={answer.isPlaceholderData} />
              <NetCost />
              <p className="soft">{texts.budget.caution}</p>
            </>
          )}
        </div>
      </div>
      <Spending />
    </div>
  );
}

/** The API refuses a scenario that no service has a part in. */
function Trouble({ error, onRetry }: { readonly error: ApiError; readonly onRetry: () => void }) {
  const { texts } = usePage();
  const { trouble } = error;
  if (trouble.kind !== 'failed' || trouble.code !== 'BAD_REQUEST')
    return <TroubleNote error={error} onRetry={onRetry} />;
  return (
    <section className="panel page-empty" role="status">
      <h2>{texts.budget.nothing.title}</h2>
      <p>{texts.budget.nothing.text}</p>
    </section>
  );
}
