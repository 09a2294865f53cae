import type { EChartsOption } from 'echarts';
import type { Figure, Reading } from '../../figures/figure';

export type TrendPoint = { readonly quarter: string; readonly figure: Figure; readonly reading: Reading };

export type TrendInk = {
  readonly text: string;
  readonly line: string;
  readonly data: string;
  readonly surface: string;
};

/** Each quarter as a dot with its interval; a quarter without a figure stays open. */
export function trendChart(
  points: readonly TrendPoint[],
  ink: TrendInk,
  share: (value: number) => string,
): EChartsOption {
  const labels = { color: ink.text, fontFamily: '"Source Sans 3", sans-serif', fontSize: 14 };
  return {
    animation: false,
    grid: {
      left: 4,
      right: 12,
      top: 16,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      data: points.map(({ quarter }) => quarter),
      axisLabel: labels,
      axisLine: { lineStyle: { color: ink.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      axisLabel: { ...labels, formatter: share },
      splitNumber: 4,
      splitLine: { lineStyle: { color: ink.line } },
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: ink.surface,
      borderColor: ink.line,
      textStyle: labels,
      formatter: (hovered) =>
        tooltip(points, Array.isArray(hovered) ? hovered[0]?.dataIndex : hovered.dataIndex),
    },
    series: [
      {
        type: 'custom',
        silent: true,
        encode: { x: 0, y: [1, 2] },
        data: points.flatMap(({ quarter, figure: { low, high } }) =>
          low === null || high === null ? [] : [[quarter, low, high]],
        ),
        renderItem: (_, api) => {
          const [x, bottom] = api.coord([api.value(0), api.value(1)]) as [number, number];
          const [, top] = api.coord([api.value(0), api.value(2)]) as [number, number];
          return {
            type: 'line',
            shape: { x1: x, x2: x, y1: bottom, y2: top },
            style: { stroke: ink.data, lineWidth: 6, lineCap: 'round', opacity: 0.35 },
          };
        },
      },
      {
        type: 'line',
        data: points.map(({ figure }) => figure.value),
        connectNulls: false,
        symbol: 'circle',
        symbolSize: 9,
        lineStyle: { color: ink.data, width: 2 },
        itemStyle: { color: ink.data, borderColor: ink.surface, borderWidth: 1.5 },
      },
    ],
  };
}

function tooltip(points: readonly TrendPoint[], index: number | undefined): string {
  const point = index === undefined ? undefined : points[index];
  if (point === undefined) return '';
  const { quarter, reading, figure } = point;
  if (reading.kind === 'missing') return `${quarter}\n${reading.label}`;
  return [quarter, reading.value, reading.interval, figure.n === null ? null : `n = ${figure.n}`]
    .filter((part) => part !== null)
    .join('\n');
}
