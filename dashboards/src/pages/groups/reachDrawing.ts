import type { Drawing } from '../../charts/drawing';
import { hatchedRows } from '../../charts/hatch';
import { bubble, nameAxis, valueAxis, wordsOf } from '../../charts/parts';
import { formatTick } from '../../format/numbers';

export type ReachRow = { readonly name: string; readonly value: number | null; readonly label: string };

const WIDEST_NAME = 230;

/** Each group's participations on the ground of all of them: the axis tells the share. */
export function reachDrawing(rows: readonly ReachRow[], all: number, axis: string): Drawing {
  return (around) => {
    const { ink, width, language } = around;
    const words = { ...wordsOf(ink), fontSize: width < 560 ? 12 : 14 };
    const names = { inverse: true, axisLine: { show: false } };
    const label = { ...words, color: ink.text, interval: 0, overflow: 'break' as const, lineHeight: 14 };
    return {
      grid: { left: 4, right: 8, top: 8, bottom: 4, outerBoundsMode: 'same' },
      xAxis: {
        ...valueAxis(around, 'share', axis, { min: 0, max: all }),
        interval: all / (width < 560 ? 2 : 4),
        axisLabel: { ...words, formatter: (value: number) => formatTick(value / all, 'share', language) },
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: { ...words, align: 'center' },
      },
      yAxis: [
        {
          ...nameAxis(
            around,
            rows.map(({ name }) => name),
          ),
          ...names,
          axisLabel: { ...label, width: Math.min(WIDEST_NAME, width * (width < 560 ? 0.42 : 0.34)) },
        },
        {
          ...nameAxis(
            around,
            rows.map((row) => row.label),
          ),
          ...names,
          position: 'right',
          axisLabel: { ...label, width: width * 0.28 },
        },
      ],
      tooltip: {
        ...bubble(around),
        trigger: 'axis',
        axisPointer: { type: 'shadow' },
        formatter: (hovered) => {
          const row = rows[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1];
          return row === undefined ? '' : `${row.name}\n${row.label}`;
        },
      },
      series: [
        {
          type: 'bar',
          data: rows.map(({ value }) => value),
          barWidth: '55%',
          showBackground: true,
          backgroundStyle: { color: ink.shade },
          itemStyle: { color: ink.data },
        },
        hatchedRows(
          rows.flatMap(({ value }, at) => (value === null ? [at] : [])),
          rows.length,
          ink,
        ),
      ],
    };
  };
}
