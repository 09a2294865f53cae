import type { ScatterSeriesOption } from 'echarts';
import type { Drawing } from '../../charts/drawing';
import { bubble, valueAxis, wordsOf } from '../../charts/parts';
import { formatNumber } from '../../format/numbers';

type Row = {
  readonly name: string;
  readonly smdBefore: number | null;
  readonly smdAfter: number | null;
};

const ROW = 22;
const AXES = 74;
const SMALL = 0.1;

export function loveHeight(rows: number): number {
  return rows * ROW + AXES;
}

/** Standardised differences of each covariate: a ring before the weights, a dot by them; lines where they are small enough. */
export function loveDrawing(rows: readonly Row[]): Drawing {
  return (around) => {
    const { ink, width, texts, language } = around;
    const words = texts.evidence.love;
    const dots = (
      key: 'smdBefore' | 'smdAfter',
      name: string,
      itemStyle: ScatterSeriesOption['itemStyle'],
    ): ScatterSeriesOption => ({
      type: 'scatter',
      symbolSize: 10,
      ...(itemStyle === undefined ? {} : { itemStyle }),
      data: rows.map((row, at) => ({
        value: [row[key] ?? NaN, at],
        label: {
          show: at === 0,
          formatter: name,
          position: 'top' as const,
          ...wordsOf(ink),
          color: ink.text,
        },
      })),
    });
    return {
      grid: { left: 4, right: 24, top: 26, bottom: 4, outerBoundsMode: 'same' },
      xAxis: {
        ...valueAxis(around, 'count', words.smd),
        axisLabel: {
          ...wordsOf(ink),
          formatter: (value: number) => formatNumber(value, 'hundredths', language),
        },
        nameLocation: 'middle',
        nameGap: 28,
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(({ name }) => name),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { ...wordsOf(ink), interval: 0, width: width < 600 ? 120 : 300, overflow: 'truncate' },
      },
      tooltip: {
        ...bubble(around),
        formatter: (hovered) => {
          const row = rows[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1];
          if (row === undefined) return '';
          const said = (value: number | null) =>
            value === null ? '–' : formatNumber(value, 'hundredths', language);
          return `${row.name}\n${words.before} ${said(row.smdBefore)}\n${words.after} ${said(row.smdAfter)}`;
        },
      },
      series: [
        dots('smdBefore', words.before, { color: ink.surface, borderColor: ink.peers, borderWidth: 2 }),
        {
          ...dots('smdAfter', words.after, { color: ink.data }),
          markLine: {
            silent: true,
            symbol: 'none',
            label: { show: false },
            data: [
              { xAxis: 0, lineStyle: { color: ink.soft, type: 'solid', width: 1 } },
              { xAxis: -SMALL, lineStyle: { color: ink.soft, type: 'dashed', width: 1 } },
              { xAxis: SMALL, lineStyle: { color: ink.soft, type: 'dashed', width: 1 } },
            ],
          },
        },
      ],
    };
  };
}
