import { useMemo } from 'react';
import { useQuestion } from '../../api/question';
import { Fold } from '../../app/Fold';
import { PageFrame } from '../../app/PageFrame';
import { usePage } from '../../app/page';
import { TroubleNote } from '../../app/TroubleNote';
import { Skeleton } from '../../figures/Skeleton';
import { DEFAULT_SORT } from '../../state/filters';
import { GoalPanel } from './GoalPanel';
import { HeatPanel } from './HeatPanel';
import { servicesQuestions } from './questions';
import { byGoal } from './rows';
import { ServiceTable } from './ServiceTable';

/** Which service changes what? Goal by goal, then by target group and provider. */
export default function Services() {
  const { state, texts } = usePage();
  const answer = useQuestion(servicesQuestions.comparison(state), state.view);
  const answered = answer.data?.impact.rows;
  const groups = useMemo(() => answered && byGoal(answered), [answered]);
  const isEmpty = groups?.length === 0;
  return (
    <PageFrame title={texts.services.title} lead={texts.services.lead}>
      {answer.error !== null && <TroubleNote error={answer.error} onRetry={() => void answer.refetch()} />}
      {groups === undefined && answer.error === null && <Skeleton width="100%" height="320px" />}
      {answer.error === null &&
        groups?.map((group) => <GoalPanel key={group.goal} group={group} answer={answer} />)}
      {isEmpty && answer.error === null && (
        <section className="panel page-empty" role="status">
          <h2>{texts.empty.title}</h2>
          <p>{texts.empty.text}</p>
        </section>
      )}
      {!isEmpty && (
        <>
          <HeatPanel order={groups} />
          <Fold
            name="by-provider"
            isOpen={state.sort !== DEFAULT_SORT || state.page > 1}
            summary={
              <>
                <h2>{texts.table.title}</h2> <span className="soft">{texts.table.caption}</span>
              </>
            }
          >
            <ServiceTable />
          </Fold>
        </>
      )}
    </PageFrame>
  );
}
