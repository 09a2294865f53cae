import { useMemo } from 'react';
import type { FeedbackItemsQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import type { Dictionary } from '../../i18n/dictionary';
import { HEADED_ROW } from './headedAxis';
import { type FeedbackRow, questionsOf } from './items';
import { itemsDrawing } from './itemsDrawing';
import { NotDrawn } from './NotDrawn';

/** The answers to every question with a scale. */
export function Items({ answer }: { readonly answer: Answer<FeedbackItemsQuery> }) {
  const { texts } = usePage();
  const all = answer.data?.feedback.rows;
  const chart = useMemo(() => all && itemsOf(questionsOf(all), texts), [all, texts]);
  const { items, source } = texts.voice;
  return (
    <ChartPanel
      name="items"
      about={items.about}
      source={source}
      howTo={items.howTo}
      answers={[answer]}
      chart={chart}
    >
      {all && (
        <NotDrawn
          rows={questionsOf(all)
            .filter(isHidden)
            .map(({ item, netShare }) => ({ name: item.text, figure: netShare }))}
        />
      )}
    </ChartPanel>
  );
}

/** Within a sentence. */
function plain(text: string): string {
  return text.replace(/\.$/, '');
}

function isHidden({ netShare }: FeedbackRow): boolean {
  return netShare.value === null;
}

function itemsOf(rows: readonly FeedbackRow[], texts: Dictionary): Chart {
  const { items } = texts.voice;
  const drawn = rows
    .filter((row) => !isHidden(row))
    .toSorted((one, other) => (other.netShare.value ?? 0) - (one.netShare.value ?? 0));
  const better = drawn.filter(({ netShare }) => (netShare.low ?? 0) > 0).length;
  const worse = drawn.filter(({ netShare }) => (netShare.high ?? 0) < 0).length;
  const [first, last] = [drawn[0], drawn.at(-1)];
  const steps = [
    ...new Set(rows.flatMap(({ distribution }) => distribution.map(({ step }) => step))),
  ].toSorted((one, other) => one - other);
  return {
    finding: first === undefined ? items.nothing : items.finding(better, worse, drawn.length),
    summary:
      first === undefined || last === undefined
        ? items.nothing
        : drawn.length === 1
          ? first.item.text
          : items.summary(plain(first.item.text), plain(last.item.text)),
    picture:
      first === undefined ? null : { draw: itemsDrawing(drawn), height: 60 + HEADED_ROW * drawn.length },
    table: {
      caption: items.about,
      columns: [
        { header: items.question },
        { header: items.net, unit: 'effect' },
        { header: items.mean, unit: 'hundredths' },
        ...steps.map((step) => ({ header: items.step(step), unit: 'share' as const })),
      ],
      rows: rows.map(({ item, netShare, mean, distribution }) => [
        item.text,
        netShare,
        mean,
        ...steps.map((step) => distribution.find((part) => part.step === step)?.share ?? null),
      ]),
    },
    n: null,
  };
}
