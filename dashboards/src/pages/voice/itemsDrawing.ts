import type { BarSeriesOption } from 'echarts';
import type { Around, Drawing } from '../../charts/drawing';
import { bubble, FITTED, intervals, valueAxis, wordsOf } from '../../charts/parts';
import { formatNumber, formatTick } from '../../format/numbers';
import { headedAxis } from './headedAxis';
import { type FeedbackRow, levelOf, levelsOf } from './items';

/** From this share on a part of a bar has room for its number. */
const LABELLED_SHARE = 0.07;

/**
 * How clients answered, question by question: worse answers to the left of the middle, better ones to the right, and the
 * difference of the two as a diamond with its interval.
 */
export function itemsDrawing(rows: readonly FeedbackRow[]): Drawing {
  return (around) => {
    const { ink, language, texts } = around;
    const [worse, better] = [reachOf(rows, -1), reachOf(rows, 1)];
    return {
      grid: { ...FITTED, top: 8, bottom: 32 },
      xAxis: {
        ...valueAxis(around, 'share', texts.voice.items.axis, { min: -worse, max: better }),
        axisLabel: {
          ...wordsOf(ink),
          formatter: (value: number) => formatTick(Math.abs(value), 'share', language),
        },
        nameLocation: 'middle',
        nameGap: 28,
        nameTextStyle: wordsOf(ink),
      },
      yAxis: headedAxis(
        around,
        rows.map(({ item, netShare, mean }) => ({
          title: item.text,
          note: texts.voice.items.note(
            formatNumber(netShare.value ?? 0, 'effect', language),
            formatNumber(mean.value ?? 0, 'hundredths', language),
            formatNumber(mean.n ?? 0, 'count', language),
          ),
        })),
      ),
      tooltip: {
        ...bubble(around),
        formatter: (hovered) =>
          said(rows[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1], around),
      },
      series: [
        ...levelsOf(rows).flatMap((level) => barsOf(level, rows, around)),
        intervals(
          rows.map(({ netShare: { low, high } }, at) => ({ at, low, high })),
          ink.text,
          'level',
        ),
        {
          type: 'scatter',
          symbol: 'diamond',
          symbolSize: 13,
          silent: true,
          data: rows.map(({ netShare }, at) => [netShare.value ?? 0, at]),
          itemStyle: { color: ink.text, borderColor: ink.surface, borderWidth: 1.5 },
        },
      ],
    };
  };
}

/** How far the bars reach on one side, up to a whole tenth: the picture is as wide as what it shows. */
function reachOf(rows: readonly FeedbackRow[], side: -1 | 1): number {
  const reaches = rows.map(({ item, distribution, netShare }) => {
    const parts = distribution.map(({ step, share }) => {
      const level = levelOf(step, item);
      return (share.value ?? 0) * (level === 0 ? 0.5 : Math.sign(level) === side ? 1 : 0);
    });
    const net = side > 0 ? netShare.high : netShare.low;
    return Math.max(
      parts.reduce((sum, part) => sum + part, 0),
      side * (net ?? 0),
    );
  });
  return Math.min(1, Math.ceil(Math.max(0.1, ...reaches) * 10) / 10);
}

/** One level's parts of all bars; the middle lies on both sides alike. */
function barsOf(level: number, rows: readonly FeedbackRow[], { ink, language }: Around): BarSeriesOption[] {
  const shares = rows.map(
    ({ item, distribution }) =>
      distribution.find(({ step }) => levelOf(step, item) === level)?.share.value ?? null,
  );
  const farthest = Math.max(...levelsOf(rows).map(Math.abs));
  const part = (side: -1 | 1, whole: number): BarSeriesOption => ({
    type: 'bar',
    stack: 'answers',
    barWidth: 22,
    data: shares.map((share) => (share === null ? null : side * share * whole)),
    itemStyle: {
      color: level === 0 ? ink.same : level > 0 ? ink.better : ink.worse,
      opacity: level === 0 ? 1 : 0.4 + 0.6 * (Math.abs(level) / farthest),
    },
    label: {
      show: level !== 0 || side > 0,
      position: level === 0 ? 'insideLeft' : 'inside',
      ...wordsOf(ink),
      color: Math.abs(level) === farthest ? ink.surface : ink.text,
      offset: level === 0 ? [-12, 0] : [0, 0],
      formatter: ({ dataIndex }) => {
        const share = shares[dataIndex] ?? 0;
        return share < LABELLED_SHARE ? '' : formatTick(share, 'share', language);
      },
    },
  });
  return level === 0 ? [part(-1, 0.5), part(1, 0.5)] : [part(level > 0 ? 1 : -1, 1)];
}

function said(row: FeedbackRow | undefined, { texts, language }: Around): string {
  if (row === undefined) return '';
  return [
    row.item.text,
    ...row.distribution.map(
      ({ step, share }) =>
        `${texts.voice.items.step(step)}: ${share.value === null ? texts.status.SUPPRESSED : formatNumber(share.value, 'share', language)}`,
    ),
  ].join('\n');
}
