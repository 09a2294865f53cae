import { breakMarks, type Timeline } from '../../charts/breaks';
import type { Drawing } from '../../charts/drawing';
import { bubble, FITTED, intervals, nameAxis, valueAxis } from '../../charts/parts';
import type { Figure, Reading } from '../../figures/figure';

export type TrendPoint = { readonly quarter: string; readonly figure: Figure; readonly reading: Reading };

/** Each quarter as a dot with its interval; a quarter without a figure stays open. */
export function trendDrawing(points: readonly TrendPoint[], timeline: Timeline): Drawing {
  return (around) => ({
    grid: FITTED,
    xAxis: nameAxis(
      around,
      points.map(({ quarter }) => quarter),
    ),
    yAxis: valueAxis(around, 'share', around.texts.trend.share, { min: 0 }),
    tooltip: {
      ...bubble(around),
      trigger: 'axis',
      formatter: (hovered) => said(points[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1]),
    },
    series: [
      breakMarks(around, timeline),
      intervals(
        points.map(({ quarter, figure: { low, high } }) => ({ at: quarter, low, high })),
        around.ink.data,
      ),
      {
        type: 'line',
        data: points.map(({ figure }) => figure.value),
        connectNulls: false,
        symbol: 'circle',
        symbolSize: 9,
        lineStyle: { color: around.ink.data, width: 2 },
        itemStyle: { color: around.ink.data, borderColor: around.ink.surface, borderWidth: 1.5 },
      },
    ],
  });
}

function said(point: TrendPoint | undefined): string {
  if (point === undefined) return '';
  const { quarter, reading, figure } = point;
  if (reading.kind === 'missing') return `${quarter}\n${reading.label}`;
  return [quarter, reading.value, reading.interval, figure.n === null ? null : `n = ${figure.n}`]
    .filter((part) => part !== null)
    .join('\n');
}
