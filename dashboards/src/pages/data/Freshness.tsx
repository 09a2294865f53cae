import { useMemo } from 'react';
import type { FreshnessQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { formatNumber } from '../../format/numbers';
import { formatDay } from '../../format/times';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { agesOf, LATE_DAYS } from './age';
import { freshnessDrawing } from './freshnessDrawing';
import { dataQuestions } from './questions';
import { useNow } from './useNow';

/** How many days ago the newest record of each feed was written. */
export function Freshness() {
  const { state, language, texts } = usePage();
  const now = useNow();
  const answer = useQuestion(dataQuestions.freshness(), state.view);
  const feeds = answer.data?.generation.feeds;
  const chart = useMemo(
    () => feeds && freshnessOf(feeds, now, language, texts),
    [feeds, now, language, texts],
  );
  const { freshness } = texts.data;
  return (
    <ChartPanel
      name="freshness"
      about={freshness.about}
      source={texts.data.source}
      howTo={freshness.howTo}
      answers={[answer]}
      chart={chart}
    />
  );
}

function freshnessOf(
  feeds: FreshnessQuery['generation']['feeds'],
  now: number,
  language: Language,
  { data }: Dictionary,
): Chart {
  const { freshness } = data;
  const ages = agesOf(feeds, now).map((age) => ({ ...age, name: data.feeds[age.feed] ?? age.feed }));
  const [oldest, newest] = [ages[0], ages.at(-1)];
  const late = ages.filter(({ days }) => days > LATE_DAYS).length;
  const count = (value: number) => formatNumber(value, 'count', language);
  return {
    finding:
      ages.length === 0 ? data.facts.noFeeds : late === 0 ? freshness.allNew : freshness.someLate(late),
    summary:
      oldest === undefined || newest === undefined
        ? data.facts.noFeeds
        : freshness.summary(oldest.name, count(oldest.days), newest.name, count(newest.days)),
    picture: oldest === undefined ? null : { draw: freshnessDrawing(ages), height: 44 + 30 * ages.length },
    table: {
      caption: freshness.about,
      columns: [
        { header: freshness.feed },
        { header: freshness.days, unit: 'count' },
        { header: freshness.updated },
        { header: freshness.rows, unit: 'count' },
      ],
      rows: ages.map(({ feed, name, days, updatedAt }) => [
        name,
        days,
        formatDay(updatedAt.slice(0, 10), language),
        feeds.find((other) => other.feed === feed)?.rows ?? null,
      ]),
    },
    n: null,
  };
}
