import { useQuestion } from '../../api/question';
import { PageFrame } from '../../app/PageFrame';
import { PageHead } from '../../app/PageHead';
import { usePage } from '../../app/page';
import { PageLink } from '../../app/PageLink';
import { TroubleNote } from '../../app/TroubleNote';
import { outcomeOf } from '../../figures/goal';
import { Skeleton } from '../../figures/Skeleton';
import { type Goal, GOALS } from '../../state/budget';
import { ChangePanel } from './ChangePanel';
import { CurvePanel } from './CurvePanel';
import { Evidence } from './Evidence';
import { ExternalPanel } from './ExternalPanel';
import { OutcomesPanel } from './OutcomesPanel';
import { serviceQuestions } from './questions';
import { Verdict } from './Verdict';
import { WhomPanel } from './WhomPanel';

/** Is it worth it, and for whom? One service; the path names it, whatever the filter of services says. */
export default function Service() {
  const { state, about, texts } = usePage();
  const answer = useQuestion(serviceQuestions.facts(state, about), state.view);
  const services = answer.isPlaceholderData ? undefined : answer.data?.services;
  const service = services?.find(({ code }) => code === about);
  if (services !== undefined && service === undefined) return <NoSuchService />;
  const goal = GOALS.find((known) => known === service?.goal);
  const outcome = outcomeOf(service?.goal ?? null);
  return (
    <PageFrame
      title={service?.name ?? about}
      lead={goal === undefined ? texts.service.lead : `${texts.service.lead} ${leadOf(goal, texts)}`}
      settled="services"
    >
      {answer.error !== null && <TroubleNote error={answer.error} onRetry={() => void answer.refetch()} />}
      {service === undefined && answer.error === null && <Skeleton width="100%" height="320px" />}
      {service !== undefined && (
        <>
          <Verdict service={service} />
          <OutcomesPanel outcome={outcome} />
          <CurvePanel outcome={outcome} />
          <ChangePanel />
          <WhomPanel outcome={outcome} />
          <ExternalPanel serviceType={service.serviceType.code} />
          <Evidence serviceType={service.serviceType} outcome={outcome} />
        </>
      )}
    </PageFrame>
  );
}

function leadOf(goal: Goal, { service, budget }: ReturnType<typeof usePage>['texts']): string {
  return `${service.facts.goal}: ${budget.goalNames[goal].toLowerCase()}.`;
}

function NoSuchService() {
  const { about, texts } = usePage();
  const { unknown } = texts.service;
  return (
    <div className="wide page" data-part="unknown">
      <PageHead title={unknown.title} lead={unknown.text(about)} />
      <p>
        <PageLink to="services">{unknown.back}</PageLink>
      </p>
    </div>
  );
}
