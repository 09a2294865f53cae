import { useMemo } from 'react';
import type { FeedbackItemsQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { dotsDrawing, ROW_HEIGHT } from './dotsDrawing';
import type { FeedbackRow } from './items';
import { NotDrawn } from './NotDrawn';

/** What was chosen as the answer to one question. */
export function Choices({
  answer,
  row,
}: {
  readonly answer: Answer<FeedbackItemsQuery>;
  readonly row: FeedbackRow;
}) {
  const { texts, language } = usePage();
  const chart = useMemo(() => choicesOf(row, language, texts), [row, language, texts]);
  const { choices, source } = texts.voice;
  return (
    <ChartPanel
      name={`choices-${row.item.code}`}
      about={choices.about(row.item.text)}
      source={source}
      howTo={[choices.howTo, ...(row.item.several ? [choices.several] : [])]}
      answers={[answer]}
      chart={chart}
    >
      <NotDrawn
        rows={row.choices
          .filter(({ share }) => share.value === null)
          .map(({ choice, share }) => ({ name: choice.name, figure: share }))}
      />
    </ChartPanel>
  );
}

function choicesOf({ choices, item }: FeedbackRow, language: Language, { voice }: Dictionary): Chart {
  const drawn = choices
    .filter(({ share }) => share.value !== null)
    .toSorted((one, other) => (other.share.value ?? 0) - (one.share.value ?? 0));
  const most = drawn[0];
  const share = (value: number | null) => formatNumber(value ?? 0, 'share', language);
  return {
    finding: most === undefined ? voice.choices.hidden(item.text) : voice.choices.finding(most.choice.name),
    summary:
      most === undefined
        ? voice.choices.nothing
        : voice.choices.summary(
            most.choice.name,
            share(most.share.value),
            formatNumber(most.share.n ?? 0, 'count', language),
          ),
    picture:
      most === undefined
        ? null
        : {
            draw: dotsDrawing(
              drawn.map(({ choice, share: figure }) => ({ name: choice.name, figure })),
              { unit: 'share', axis: voice.choices.axis, min: 0, max: 1, asBars: true },
            ),
            height: 60 + ROW_HEIGHT * drawn.length,
          },
    table: {
      caption: voice.choices.about(item.text),
      columns: [{ header: voice.choices.choice }, { header: voice.choices.axis, unit: 'share' }],
      rows: choices.map(({ choice, share: figure }) => [choice.name, figure]),
    },
    n: most?.share.n ?? null,
  };
}
