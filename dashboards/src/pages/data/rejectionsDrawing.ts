import type { Drawing } from '../../charts/drawing';
import { bubble, FITTED, nameAxis, valueAxis, wordsOf } from '../../charts/parts';
import { formatNumber } from '../../format/numbers';

type Feed = {
  readonly name: string;
  readonly read: number;
  readonly rejected: number;
  readonly waiting: number;
};

/** A bar a feed: records refused. Beside it how many of how many, since feeds differ in size. */
export function rejectionsDrawing(feeds: readonly Feed[]): Drawing {
  return (around) => {
    const { ink, language, texts } = around;
    const { rejections } = texts.data;
    const count = (value: number) => formatNumber(value, 'count', language);
    const isNarrow = around.width < 500;
    const said = (feed: Feed) => rejections.of(count(feed.rejected), count(feed.read));
    const names = nameAxis(
      around,
      feeds.map(({ name }) => name),
    );
    return {
      grid: { ...FITTED, right: isNarrow ? 56 : 150, top: 8 },
      xAxis: {
        ...valueAxis(around, 'count', rejections.rejected, { min: 0 }),
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: wordsOf(ink),
        splitNumber: isNarrow ? 2 : 4,
      },
      yAxis: {
        ...names,
        axisLabel: { ...names.axisLabel, width: around.width * 0.42, overflow: 'truncate' },
        inverse: true,
      },
      tooltip: {
        ...bubble(around),
        formatter: (hovered) => {
          const feed = feeds[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1];
          return feed === undefined
            ? ''
            : `${feed.name}\n${said(feed)}\n${rejections.waiting}: ${count(feed.waiting)}`;
        },
      },
      series: [
        {
          type: 'bar',
          barMaxWidth: 16,
          data: feeds.map(({ rejected }) => rejected),
          itemStyle: { color: ink.worse, borderRadius: [0, 3, 3, 0] },
          label: {
            show: true,
            position: 'right',
            ...wordsOf(ink),
            color: ink.text,
            formatter: ({ dataIndex }) => {
              const feed = feeds[dataIndex];
              if (feed === undefined) return '';
              return isNarrow ? count(feed.rejected) : said(feed);
            },
          },
        },
      ],
    };
  };
}
