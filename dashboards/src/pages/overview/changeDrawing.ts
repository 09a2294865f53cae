import type { Drawing } from '../../charts/drawing';
import { bubble, intervals, nameAxis, valueAxis, wordsOf } from '../../charts/parts';
import type { Figure, Reading } from '../../figures/figure';
import { formatNumber, formatTick } from '../../format/numbers';

export type ChangeBar = {
  readonly name: string;
  readonly improved: Figure;
  readonly worsened: Figure;
  readonly pairs: Reading;
};

const NAME_WIDTH = 210;
const NARROW = 560;

/** Worsened to the left, improved to the right, each with its interval; how many pairs it rests on beside it. */
export function changeDrawing(bars: readonly ChangeBar[]): Drawing {
  const negative = (value: number | null) => (value === null ? null : -value);
  return (around) => {
    const { ink, width, language, texts } = around;
    const words = texts.overview.change;
    const isNarrow = width < NARROW;
    const names = bars.map(({ name }) => name);
    const pairs = bars.map(({ pairs: reading }) =>
      words.pairsAt(reading.kind === 'value' ? reading.value : '–'),
    );
    return {
      grid: { left: 4, right: 4, top: 24, bottom: 8, outerBoundsMode: 'same' },
      xAxis: {
        ...valueAxis(around, 'share', ''),
        position: 'top',
        axisLabel: {
          ...wordsOf(ink),
          formatter: (value: number) => formatTick(Math.abs(value), 'share', language),
        },
      },
      yAxis: [
        {
          ...nameAxis(around, names),
          inverse: true,
          axisLine: { show: false },
          axisLabel: {
            ...wordsOf(ink),
            color: ink.text,
            width: isNarrow ? 110 : NAME_WIDTH,
            overflow: 'truncate',
          },
        },
        {
          ...nameAxis(around, isNarrow ? pairs.map(() => '') : pairs),
          inverse: true,
          position: 'right',
          axisLine: { show: false },
        },
      ],
      tooltip: {
        ...bubble(around),
        trigger: 'axis',
        axisPointer: { type: 'none' },
        formatter: (hovered) => {
          const bar = bars[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1];
          if (bar === undefined) return '';
          const share = (value: number | null) =>
            value === null ? '–' : formatNumber(value, 'share', language);
          return [
            bar.name,
            `${words.improved}: ${share(bar.improved.value)}`,
            `${words.worsened}: ${share(bar.worsened.value)}`,
            `${words.pairs}: ${bar.pairs.kind === 'value' ? bar.pairs.value : bar.pairs.label}`,
          ].join('\n');
        },
      },
      series: [
        {
          type: 'bar',
          stack: 'change',
          data: bars.map(({ worsened }) => negative(worsened.value)),
          itemStyle: { color: ink.worse },
          barWidth: 16,
        },
        {
          type: 'bar',
          stack: 'change',
          data: bars.map(({ improved }) => improved.value),
          itemStyle: { color: ink.better },
          barWidth: 16,
        },
        thin(
          bars.map(({ name, worsened: { low, high } }) => ({
            at: name,
            low: negative(high),
            high: negative(low),
          })),
          ink.text,
        ),
        thin(
          bars.map(({ name, improved: { low, high } }) => ({ at: name, low, high })),
          ink.text,
        ),
      ],
    };
  };
}

/** On bars an interval is a thin dark line. */
function thin(points: Parameters<typeof intervals>[0], color: string) {
  return intervals(points, color, 'level', { lineWidth: 1.5, opacity: 1 });
}
