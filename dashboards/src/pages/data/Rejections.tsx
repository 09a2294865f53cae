import { useMemo } from 'react';
import type { QualityByFeedQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { isNotForRole } from './Facts';
import { FeedDetails } from './FeedDetails';
import { dataQuestions } from './questions';
import { rejectionsDrawing } from './rejectionsDrawing';

/** How much of each feed was refused, and why; for roles that may see it. */
export function Rejections() {
  const { state, language, texts } = usePage();
  const answer = useQuestion(dataQuestions.quality(), state.view);
  const quality = answer.data?.dataQuality;
  const chart = useMemo(() => quality && rejectionsOf(quality, language, texts), [quality, language, texts]);
  const { rejections } = texts.data;
  if (isNotForRole(answer.error)) {
    return (
      <section className="panel data-part" aria-labelledby="data-rejections" data-part="not-for-role">
        <h2 id="data-rejections">{rejections.about}</h2>
        <p>{rejections.notForRole}</p>
      </section>
    );
  }
  return (
    <ChartPanel
      name="rejections"
      about={rejections.about}
      source={texts.data.source}
      howTo={rejections.howTo}
      answers={[answer]}
      chart={chart}
    >
      {quality?.feeds
        .toSorted((one, other) => other.rejected - one.rejected)
        .filter(({ rejected, waiting, files }) => rejected > 0 || waiting > 0 || files.length > 1)
        .map((feed) => (
          <FeedDetails key={feed.feed} feed={feed} />
        ))}
    </ChartPanel>
  );
}

function rejectionsOf(
  { feeds, read, rejected, waiting }: QualityByFeedQuery['dataQuality'],
  language: Language,
  { data }: Dictionary,
): Chart {
  const { rejections } = data;
  const named = feeds
    .map((feed) => ({ ...feed, name: data.feeds[feed.feed] ?? feed.feed }))
    .toSorted((one, other) => other.rejected - one.rejected || one.name.localeCompare(other.name, language));
  const touched = named.filter((feed) => feed.rejected > 0);
  const count = (value: number) => formatNumber(value, 'count', language);
  return {
    finding: touched.length === 0 ? rejections.none : rejections.finding(touched.length, named.length),
    summary: rejections.summary(count(rejected), count(read), count(waiting), touched[0]?.name ?? null),
    picture:
      touched.length === 0 ? null : { draw: rejectionsDrawing(touched), height: 44 + 34 * touched.length },
    table: {
      caption: rejections.about,
      columns: [
        { header: data.freshness.feed },
        { header: rejections.read, unit: 'count' },
        { header: rejections.accepted, unit: 'count' },
        { header: rejections.rejected, unit: 'count' },
        { header: rejections.waiting, unit: 'count' },
      ],
      rows: named.map((feed) => [feed.name, feed.read, feed.accepted, feed.rejected, feed.waiting]),
    },
    n: null,
  };
}
