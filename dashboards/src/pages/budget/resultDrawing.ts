import type { CustomSeriesOption } from 'echarts';
import type { Around, Drawing } from '../../charts/drawing';
import { bubble, valueAxis, wordsOf } from '../../charts/parts';
import type { Standing } from '../../figures/standing';
import { magnitude, scaleOf } from '../../figures/scaleOf';
import type { Unit } from '../../format/numbers';
import { boxOf, words } from './rowParts';

export type ResultRow = {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The same in words. */
  readonly said: { readonly value: string; readonly interval: string };
  readonly unit: Unit;
  /** Of the change. */
  readonly standing?: Standing;
};

const ROW = 34;
const SMALL_ROW = 64;
const AXIS = 54;
const NAMES = 90;
const VALUES = 110;
const INTERVALS = 170;
const SMALL = 560;

const rowAt = (width: number) => (width < SMALL ? SMALL_ROW : ROW);

export function resultHeight(width: number): number {
  return 3 * rowAt(width) + 2 * AXIS;
}

/** Nothing is at a tick, and both ends are. */
export function scaleWithSteps(rows: readonly Pick<ResultRow, 'value' | 'low' | 'high'>[], isSmall: boolean) {
  const { from, to } = scaleOf(rows);
  const end = Math.max(-from, to);
  const parts = end === 2 * magnitude(end) ? 4 : 5;
  const step = end / (isSmall ? 2 : parts);
  return { min: Math.floor(from / step) * step, max: Math.ceil(to / step) * step, step };
}

/** Today and the proposal on one scale, the change below them on its own: each a dot with its interval, in words beside it. */
export function resultDrawing(levels: readonly ResultRow[], change: ResultRow, axis: string): Drawing {
  return (around) => {
    const { ink, width } = around;
    const isSmall = width < SMALL;
    const parts = [
      { rows: levels, unit: levels[0]?.unit ?? change.unit },
      { rows: [change], unit: change.unit },
    ];
    const below = levels.length * rowAt(width) + AXIS;
    return {
      grid: parts.map(({ rows }, at) => ({
        left: isSmall ? 6 : NAMES,
        right: isSmall ? 6 : VALUES + INTERVALS,
        top: at * below,
        height: rows.length * rowAt(width),
      })),
      xAxis: parts.map(({ rows, unit }, gridIndex) => {
        const { min, max, step } = scaleWithSteps(rows, isSmall);
        const plain = valueAxis(around, unit, axis, { min, max });
        return {
          ...plain,
          gridIndex,
          nameLocation: 'middle' as const,
          nameGap: 26,
          nameTextStyle: { ...wordsOf(ink), fontSize: 13, align: 'center' as const },
          axisLabel: {
            ...plain.axisLabel,
            fontSize: 13,
            hideOverlap: true,
            alignMinLabel: 'left' as const,
            alignMaxLabel: 'right' as const,
          },
          interval: step,
        };
      }),
      yAxis: parts.map(({ rows }, gridIndex) => ({
        type: 'category' as const,
        gridIndex,
        data: rows.map(({ name }) => name),
        inverse: true,
        show: false,
      })),
      tooltip: { ...bubble(around), show: false },
      series: parts.map(({ rows }, at) => drawn(rows, at, around)),
    };
  };
}

function drawn(rows: readonly ResultRow[], axis: number, { ink, width }: Around): CustomSeriesOption {
  const isSmall = width < SMALL;
  return {
    type: 'custom',
    silent: true,
    clip: false,
    xAxisIndex: axis,
    yAxisIndex: axis,
    encode: { x: [1, 2, 3], y: 0 },
    data: rows.map(({ value, low, high }, at) => [at, value, low, high]),
    renderItem: ({ coordSys, dataIndex }, api) => {
      const row = rows[dataIndex];
      if (row === undefined) return null;
      const { y: top, height } = boxOf(coordSys);
      const band = height / rows.length;
      const y = top + band * (dataIndex + 0.5);
      const x = (value: number) => api.coord([value, dataIndex])[0] ?? 0;
      const { standing, said } = row;
      const color = standing === undefined ? ink.data : standing === 'open' ? ink.soft : ink[standing];
      const name = { fill: ink.text, weight: standing === undefined ? 400 : 600 };
      const value = { fill: ink.text, weight: 600, size: 18, align: 'right' } as const;
      const right = isSmall ? width - 4 : width - INTERVALS;
      return {
        type: 'group',
        children: [
          words(row.name, { x: 4, y: isSmall ? y - 19 : y }, name),
          words(said.value, { x: right - (isSmall ? 0 : 4), y: isSmall ? y - 19 : y }, value),
          words(said.interval, isSmall ? { x: right, y: y + 17 } : { x: right + 12, y }, {
            fill: ink.soft,
            size: isSmall ? 13 : 14,
            align: isSmall ? 'right' : 'left',
          }),
          {
            type: 'line',
            shape: { x1: x(0), x2: x(0), y1: y - 13, y2: y + 13 },
            style: { stroke: ink.soft, lineWidth: 1 },
          },
          {
            type: 'line',
            shape: { x1: x(row.low), x2: x(row.high), y1: y, y2: y },
            style: { stroke: color, lineWidth: 6, opacity: 0.35, lineCap: 'round' },
          },
          {
            type: 'circle',
            shape: { cx: x(row.value), cy: y, r: 5.5 },
            style: { fill: color, stroke: ink.surface, lineWidth: 1.5 },
          },
        ],
      };
    },
  };
}
