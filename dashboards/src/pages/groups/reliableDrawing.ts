import type { SeriesOption } from 'echarts';
import type { Drawing } from '../../charts/drawing';
import { bubble, intervals, nameAxis, valueAxis, wordsOf } from '../../charts/parts';
import type { Figure, Reading } from '../../figures/figure';
import { formatTick } from '../../format/numbers';

export type ReliableRow = {
  readonly name: string;
  readonly improved: Figure;
  readonly worsened: Figure;
  readonly improvedReading: Reading;
  readonly worsenedReading: Reading;
};

const WIDEST_NAME = 230;

/** To the right those who became better, to the left those who became worse, each with its interval. */
export function reliableDrawing(rows: readonly ReliableRow[]): Drawing {
  return (around) => {
    const { ink, width, language, texts } = around;
    const words = { ...wordsOf(ink), fontSize: width < 560 ? 12 : 14 };
    const { reliable } = texts.groups;
    const said = (reading: Reading | undefined) =>
      reading === undefined ? '' : reading.kind === 'value' ? reading.value : reading.label;
    return {
      grid: { left: 4, right: 60, top: 8, bottom: 4, outerBoundsMode: 'same' },
      xAxis: {
        ...valueAxis(around, 'share', reliable.axis),
        axisLabel: { ...words, formatter: (value: number) => formatTick(Math.abs(value), 'share', language) },
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: { ...words, align: 'center' },
      },
      yAxis: {
        ...nameAxis(
          around,
          rows.map(({ name }) => name),
        ),
        inverse: true,
        axisLine: { show: false },
        axisLabel: {
          ...words,
          color: ink.text,
          interval: 0,
          overflow: 'break',
          lineHeight: 14,
          width: Math.min(WIDEST_NAME, width * (width < 560 ? 0.42 : 0.34)),
        },
      },
      tooltip: {
        ...bubble(around),
        trigger: 'axis',
        axisPointer: { type: 'shadow' },
        formatter: (hovered) => {
          const row = rows[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1];
          if (row === undefined) return '';
          return [
            row.name,
            `${reliable.improved}: ${said(row.improvedReading)}`,
            `${reliable.worsened}: ${said(row.worsenedReading)}`,
          ].join('\n');
        },
      },
      series: [
        {
          type: 'bar',
          stack: 'both',
          barWidth: '45%',
          data: rows.map(({ improved }) => improved.value),
          itemStyle: { color: ink.better },
        },
        {
          type: 'bar',
          stack: 'both',
          barWidth: '45%',
          data: rows.map(({ worsened: { value } }) => (value === null ? null : -value)),
          itemStyle: { color: ink.worse },
        },
        intervals(
          rows.map(({ improved: { low, high } }, at) => ({ at, low, high })),
          ink.text,
          'level',
        ),
        intervals(
          rows.map(({ worsened: { low, high } }, at) => ({
            at,
            low: high === null ? null : -high,
            high: low === null ? null : -low,
          })),
          ink.text,
          'level',
        ),
        ...(['right', 'left'] as const).map((side): SeriesOption => ({
          type: 'scatter',
          silent: true,
          symbolSize: 1,
          itemStyle: { color: 'transparent' },
          label: {
            show: true,
            position: side,
            ...words,
            color: ink.text,
            formatter: ({ dataIndex }) => {
              const row = rows[dataIndex];
              return said(side === 'right' ? row?.improvedReading : row?.worsenedReading);
            },
          },
          data: rows.map(({ improved, worsened }, at) => [
            side === 'right' ? (improved.high ?? 0) : -(worsened.high ?? 0),
            at,
          ]),
        })),
      ],
    };
  };
}
