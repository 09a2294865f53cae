import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { TroubleNote } from '../../app/TroubleNote';
import { Skeleton } from '../../figures/Skeleton';
import { formatDay } from '../../format/times';
import { voiceQuestions } from './questions';

/** You said, we did: what was changed because of what clients said, the newest first. */
export function ClientActions() {
  const { state, language, texts } = usePage();
  const { did } = texts.voice;
  const answer = useQuestion(voiceQuestions.clientActions(state), state.view);
  const all = answer.data?.clientActions;
  const actions = all?.filter(
    ({ service }) => state.services.length === 0 || state.services.includes(service.code),
  );
  return (
    <section
      className="panel voice-did"
      aria-labelledby="voice-did"
      aria-busy={answer.isFetching}
      data-part="actions"
    >
      <h3 id="voice-did">{did.title}</h3>
      <p className="soft">{did.about}</p>
      {answer.error !== null && <TroubleNote error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.error === null && actions === undefined && <Skeleton width="100%" height="200px" />}
      {actions?.length === 0 && <p>{all?.length === 0 ? did.none : did.noneHere}</p>}
      {actions !== undefined && actions.length > 0 && (
        <ol className="voice-actions">
          {actions.map(({ service, date, text }) => (
            <li key={`${service.code} ${date} ${text}`} data-service={service.code}>
              <p className="voice-action">{text}</p>
              <p className="soft">
                {service.name} · <time dateTime={date}>{formatDay(date, language)}</time>
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
