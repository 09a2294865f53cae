import type { ScatterSeriesOption } from 'echarts';
import type { Figure } from '../figures/figure';
import { isPooled, type Standing, standingOf } from '../figures/standing';
import type { Unit } from '../format/numbers';
import type { Drawing } from './drawing';
import type { Ink } from './ink';
import { bubble, intervals, valueAxis, wordsOf } from './parts';

export type ForestRow = {
  readonly name: string;
  /** Undefined: the name heads the rows below it. */
  readonly figure?: Pick<Figure, 'value' | 'low' | 'high' | 'status' | 'reason'>;
  /** The figure in words, or why there is none. */
  readonly said?: string;
};

const STANDINGS = ['better', 'worse', 'open'] as const satisfies readonly Standing[];
const ROW = 26;
const AXES = 64;
/** Narrower pictures have no room for the figures in words. */
const WORDED_FROM = 620;

export function forestHeight(rows: readonly ForestRow[]): number {
  return rows.length * ROW + AXES;
}

/** Figures under each other with their intervals: blue above nothing, orange below it, grey where it may be chance, hollow if pooled. */
export function forestDrawing(rows: readonly ForestRow[], unit: Unit, axis: string): Drawing {
  return (around) => {
    const { ink, width } = around;
    const isWorded = width >= WORDED_FROM;
    const names = {
      type: 'category',
      inverse: true,
      axisLine: { show: false },
      axisTick: { show: false },
    } as const;
    return {
      grid: { left: 4, right: 16, top: 8, bottom: 4, outerBoundsMode: 'same' },
      xAxis: { ...valueAxis(around, unit, axis), nameLocation: 'middle', nameGap: 28 },
      yAxis: [
        {
          ...names,
          data: rows.map(({ name }) => name),
          axisLabel: {
            ...wordsOf(ink),
            interval: 0,
            width: isWorded ? 300 : 120,
            overflow: 'truncate',
            formatter: (name: string, at: number) =>
              rows[at]?.figure === undefined ? `{head|${name}}` : name,
            rich: { head: { ...wordsOf(ink), color: ink.text, fontWeight: 600 } },
          },
        },
        {
          ...names,
          show: isWorded,
          data: rows.map(({ said }) => said ?? ''),
          axisLabel: { ...wordsOf(ink), color: ink.text, interval: 0 },
        },
      ],
      tooltip: {
        ...bubble(around),
        formatter: (hovered) => {
          const row = rows[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1];
          return row === undefined ? '' : `${row.name}\n${row.said ?? ''}`;
        },
      },
      series: [
        ...STANDINGS.map((standing) =>
          intervals(
            rows.flatMap(({ figure }, at) =>
              figure !== undefined && standingOf(figure) === standing
                ? [{ at, low: figure.low, high: figure.high }]
                : [],
            ),
            colorOf(standing, ink),
            'level',
          ),
        ),
        dots(rows, ink),
      ],
    };
  };
}

function dots(rows: readonly ForestRow[], ink: Ink): ScatterSeriesOption {
  return {
    type: 'scatter',
    symbolSize: 11,
    data: rows.map(({ figure }, at) => {
      const color = figure === undefined ? ink.soft : colorOf(standingOf(figure), ink);
      const isHollow = figure !== undefined && isPooled(figure);
      return {
        value: [figure?.value ?? NaN, at],
        itemStyle: {
          color: isHollow ? ink.surface : color,
          borderColor: isHollow ? color : ink.surface,
          borderWidth: 1.5,
        },
      };
    }),
    markLine: {
      silent: true,
      symbol: 'none',
      label: { show: false },
      lineStyle: { color: ink.soft, type: 'solid', width: 1 },
      data: [{ xAxis: 0 }],
    },
  };
}

export function colorOf(standing: Standing, ink: Ink): string {
  return standing === 'open' ? ink.soft : ink[standing];
}
