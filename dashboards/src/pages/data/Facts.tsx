import { ApiError } from '../../api/trouble';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { TroubleNote } from '../../app/TroubleNote';
import { Skeleton } from '../../figures/Skeleton';
import { formatNumber } from '../../format/numbers';
import { formatMoment, formatMonth } from '../../format/times';
import { agesOf, LATE_DAYS } from './age';
import { typesOf } from './checkTable';
import { dataQuestions } from './questions';
import { useNow } from './useNow';

/** How well it stands: fine, with care, not told. */
export type Standing = 'fine' | 'care' | 'untold';

/** Whether the role may not see a part of the page; then the part says so. */
export function isNotForRole(error: ApiError | null): boolean {
  return error?.trouble.kind === 'failed' && error.trouble.code === 'NOT_FOR_ROLE';
}

/** The four things that decide whether a figure can be relied on, each in a sentence. */
export function Facts() {
  const { state, texts } = usePage();
  const freshness = useQuestion(dataQuestions.freshness(), state.view);
  return (
    <section aria-labelledby="data-facts" aria-busy={freshness.isFetching}>
      <h2 id="data-facts" className="data-facts-title">
        {texts.data.facts.title}
      </h2>
      {freshness.error !== null && (
        <TroubleNote error={freshness.error} onRetry={() => void freshness.refetch()} />
      )}
      <ul className="data-facts">
        <Registers />
        <Feeds />
        <Accepted />
        <Comparison />
      </ul>
    </section>
  );
}

function Fact({
  name,
  standing,
  title,
  children,
}: {
  readonly name: string;
  readonly standing: Standing | undefined;
  readonly title: string;
  readonly children: string | undefined;
}) {
  const { texts } = usePage();
  return (
    <li className="panel data-fact" data-fact={name} data-standing={standing}>
      <h3>{title}</h3>
      {children === undefined || standing === undefined ? (
        <Skeleton width="12em" />
      ) : (
        <>
          <p className="data-standing">{texts.data.standing[standing]}</p>
          <p>{children}</p>
        </>
      )}
    </li>
  );
}

function Registers() {
  const { state, texts, language } = usePage();
  const { data } = useQuestion(dataQuestions.freshness(), state.view);
  const { facts } = texts.data;
  const generation = data?.generation;
  const month = (value: string) => formatMonth(value, language);
  return (
    <Fact
      name="registers"
      title={facts.registers}
      standing={
        generation &&
        (generation.dataTo === null ? 'untold' : generation.immatureFrom === null ? 'fine' : 'care')
      }
    >
      {generation &&
        (generation.dataTo === null
          ? facts.noRegisters
          : generation.immatureFrom === null
            ? facts.registersWhole(month(generation.dataTo))
            : facts.registersPartly(month(generation.dataTo), month(generation.immatureFrom)))}
    </Fact>
  );
}

function Feeds() {
  const { state, texts, language } = usePage();
  const now = useNow();
  const { data } = useQuestion(dataQuestions.freshness(), state.view);
  const oldest = data && agesOf(data.generation.feeds, now)[0];
  const { facts, feeds } = texts.data;
  return (
    <Fact
      name="feeds"
      title={facts.feeds}
      standing={data && (oldest === undefined ? 'untold' : oldest.days > LATE_DAYS ? 'care' : 'fine')}
    >
      {data &&
        (oldest === undefined
          ? facts.noFeeds
          : facts.oldest(feeds[oldest.feed] ?? oldest.feed, formatNumber(oldest.days, 'count', language)))}
    </Fact>
  );
}

/** From this share of refused records on it is worth asking the sender. */
const CARE_SHARE = 0.01;

function Accepted() {
  const { state, texts, language } = usePage();
  const answer = useQuestion(dataQuestions.quality(), state.view);
  const quality = answer.data?.dataQuality;
  const { facts } = texts.data;
  const count = (value: number) => formatNumber(value, 'count', language);
  if (answer.error !== null) {
    return (
      <Fact name="accepted" title={facts.accepted} standing="untold">
        {isNotForRole(answer.error) ? facts.notForRole : texts.errors.title}
      </Fact>
    );
  }
  const share = quality?.rejectedShare ?? null;
  return (
    <Fact
      name="accepted"
      title={facts.accepted}
      standing={quality && (share === null ? 'untold' : share > CARE_SHARE ? 'care' : 'fine')}
    >
      {quality &&
        (share === null
          ? (texts.reasons.NOTHING_READ ?? '')
          : facts.rejected(
              count(quality.rejected),
              count(quality.read),
              formatNumber(share, 'share', language),
              count(quality.waiting),
            ))}
    </Fact>
  );
}

function Comparison() {
  const { state, texts, language } = usePage();
  const { data: freshness } = useQuestion(dataQuestions.freshness(), state.view);
  const { data } = useQuestion(dataQuestions.checks(state), state.view);
  const { facts } = texts.data;
  const studyAt = freshness?.generation.studyAt;
  const types = data && typesOf(data.balance.checks);
  const of = (verdict: string) => types?.filter((type) => type.verdict === verdict).length ?? 0;
  return (
    <Fact
      name="comparison"
      title={facts.comparison}
      standing={types && (types.length === 0 ? 'untold' : of('GREEN') === types.length ? 'fine' : 'care')}
    >
      {types && studyAt !== undefined
        ? studyAt === null || types.length === 0
          ? facts.noComparison
          : facts.compared(formatMoment(studyAt, language), of('GREEN'), of('AMBER'), of('REFUSED'))
        : undefined}
    </Fact>
  );
}
