import type { ReactNode } from 'react';
import type { ServiceFactsQuery, ServiceVerdictQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { PageLink } from '../../app/PageLink';
import { TroubleNote } from '../../app/TroubleNote';
import { Caveat } from '../../figures/Caveat';
import type { Figure } from '../../figures/figure';
import { FigureValue } from '../../figures/FigureValue';
import { isChangeFirst, outcomeOf } from '../../figures/goal';
import { Skeleton } from '../../figures/Skeleton';
import { standingOf } from '../../figures/standing';
import { type ShownMetric, useRead } from '../../figures/useRead';
import { GOALS } from '../../state/budget';
import { serviceQuestions } from './questions';
import { useWords } from './verdictWords';
import './verdict.css';

type Facts = ServiceFactsQuery['services'][number];
export type VerdictRow = ServiceVerdictQuery['impact']['rows'][number];

/** The page in a few sentences, with what the service is and costs. */
export function Verdict({ service }: { readonly service: Facts }) {
  const { state, about, texts } = usePage();
  const answer = useQuestion(serviceQuestions.verdict(state, about), state.view);
  const row = answer.data?.impact.rows[0];
  const { facts, verdict } = texts.service;
  const isEducation = outcomeOf(service.goal) === 'IN_EDUCATION';
  const goal = GOALS.find((known) => known === service.goal);
  return (
    <section
      className={`panel verdict${answer.isPlaceholderData ? ' fetching' : ''}`}
      aria-labelledby="verdict"
      aria-busy={answer.isFetching}
      data-part="verdict"
    >
      {answer.error !== null && <TroubleNote error={answer.error} onRetry={() => void answer.refetch()} />}
      {row === undefined && answer.error === null && <Skeleton width="80%" height="5em" />}
      {row !== undefined && <Words service={service} row={row} />}
      {row !== undefined && (
        <dl className="verdict-figures" aria-label={facts.title}>
          <Tile label={facts.participations} metric="PARTICIPATIONS" figure={row.participations} />
          <Tile label={facts.cost} metric="COST_PER_PARTICIPATION" figure={row.costPerParticipation} />
          {isEducation ? (
            <Tile
              label={facts.effectEducation}
              metric="EFFECT_IN_EDUCATION"
              figure={row.effectInEducation}
              isJudged
            />
          ) : (
            <Tile
              label={facts.effect}
              metric="EFFECT_EMPLOYED_OPEN"
              figure={row.effectEmployedOpen}
              isJudged
            />
          )}
          <Tile label={facts.change} metric="MEAN_CHANGE" figure={row.meanChange} isJudged />
          {!isEducation && (
            <Tile
              label={facts.additional}
              metric="COST_PER_ADDITIONAL_EMPLOYMENT"
              figure={row.costPerAdditionalEmployment}
            />
          )}
        </dl>
      )}
      <dl className="verdict-facts">
        <Fact label={facts.goal}>{goal === undefined ? '–' : texts.budget.goalNames[goal]}</Fact>
        <Fact label={facts.type}>{service.serviceType.name}</Fact>
        {service.delivery !== null && <Fact label={facts.delivery}>{service.delivery.name}</Fact>}
        {service.isPilot === true && <Fact label={facts.pilot}>✓</Fact>}
      </dl>
      <p>
        <PageLink to="voice" filters={{ services: [service.code] }}>
          {verdict.voice}
        </PageLink>
      </p>
    </section>
  );
}

function Words({ service, row }: { readonly service: Facts; readonly row: VerdictRow }) {
  const words = useWords(service.goal, row);
  const sentences = isChangeFirst(service.goal) ? words.changeFirst : words.effectFirst;
  return (
    <>
      <h2 id="verdict" className={`verdict-heading standing-${sentences.standing}`}>
        {sentences.heading}
      </h2>
      <div className="verdict-words">
        {sentences.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}

function Tile({
  label,
  metric,
  figure,
  isJudged = false,
}: {
  readonly label: string;
  readonly metric: ShownMetric;
  readonly figure: Figure;
  readonly isJudged?: boolean;
}) {
  const read = useRead();
  const reading = read(metric, figure);
  return (
    <div className={isJudged ? `standing-${standingOf(figure)}` : undefined} data-metric={metric}>
      <dt>{label}</dt>
      <dd>
        <FigureValue reading={reading} />
        {reading.kind === 'value' && reading.interval !== null && (
          <span className="verdict-interval">{reading.interval}</span>
        )}
        <Caveat figure={figure} />
      </dd>
    </div>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
