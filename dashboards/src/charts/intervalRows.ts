import type { CustomSeriesOption } from 'echarts';
import type { Figure, Reading } from '../figures/figure';
import { standingOf } from '../figures/standing';
import { formatNumber, formatTick, type Unit } from '../format/numbers';
import type { Language } from '../state/filters';
import type { Drawing } from './drawing';
import { hatch } from './hatch';
import type { Ink } from './ink';
import { bubble, intervals, nameAxis, valueAxis, wordsOf } from './parts';

export type IntervalRow = {
  readonly name: string;
  readonly figure: Figure;
  readonly reading: Reading;
  readonly ink?: 'data' | 'better' | 'same' | 'worse';
  /** Not the row's own, but told in its place: a ring instead of a dot. */
  readonly isBorrowed?: boolean;
  /** What else to say of it under the pointer. */
  readonly notes?: readonly string[];
};

const ROW = 34;
const AROUND = 66;
const DOT = 11;
const WIDEST_NAME = 230;
const SMALL = 560;

export function heightOf(rows: readonly unknown[]): number {
  return rows.length * ROW + AROUND;
}

/**
 * A row a name, from the top: a dot with its interval, the value in words at the end; a row that can't be told is hatched, and
 * its status stands at its end.
 *
 * @param mark what the rows are compared with: an upright line
 */
export function intervalRows(
  rows: readonly IntervalRow[],
  {
    unit,
    axis,
    mark,
  }: {
    readonly unit: Unit;
    readonly axis: string;
    readonly mark?: { readonly value: number; readonly label: string } | null;
  },
): Drawing {
  return (around) => {
    const { ink, width } = around;
    const isSmall = width < SMALL;
    const words = { ...wordsOf(ink), fontSize: isSmall ? 12 : 14 };
    return {
      grid: { left: 4, right: 8, top: 26, bottom: 34, outerBoundsMode: 'same' },
      xAxis: {
        ...valueAxis(around, unit, axis),
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: { ...words, align: 'center' },
        axisLabel: { ...words, formatter: (value: number) => tickOf(value, unit, around.language) },
        splitNumber: isSmall ? 2 : 4,
      },
      yAxis: [
        {
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
            width: Math.min(WIDEST_NAME, width * (width < 560 ? 0.42 : 0.34)),
            overflow: 'break',
            lineHeight: 14,
          },
        },
        {
          ...nameAxis(
            around,
            rows.map(({ reading }) => (reading.kind === 'value' ? reading.value : reading.label)),
          ),
          inverse: true,
          position: 'right',
          axisLine: { show: false },
          axisLabel: { ...words, color: ink.text, interval: 0, width: width * 0.24, overflow: 'break' },
        },
      ],
      tooltip: {
        ...bubble(around),
        trigger: 'axis',
        axisPointer: { type: 'shadow', axis: 'y' },
        formatter: (hovered) =>
          said(rows[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1], around.language),
      },
      series: [
        untold(rows, ink),
        ...(['data', 'better', 'same', 'worse'] as const).map((name) =>
          intervals(
            rows.flatMap(({ figure: { low, high }, ink: own = 'data' }, at) =>
              own === name ? [{ at, low, high }] : [],
            ),
            ink[name],
            'level',
          ),
        ),
        {
          type: 'scatter',
          symbolSize: DOT,
          data: rows.map(({ figure, ink: own = 'data', isBorrowed = false }, at) => ({
            value: [figure.value ?? NaN, at],
            itemStyle: {
              color: isBorrowed ? ink.surface : ink[own],
              borderColor: isBorrowed ? ink[own] : ink.surface,
              borderWidth: isBorrowed ? 2 : 1.5,
            },
          })),
          ...(mark == null
            ? {}
            : {
                markLine: {
                  silent: true,
                  symbol: 'none',
                  data: [{ xAxis: mark.value }],
                  lineStyle: { color: ink.soft, type: 'solid', width: 1.5 },
                  label: { ...words, position: 'start', formatter: mark.label },
                },
              }),
        },
      ],
    };
  };
}

/** Blue above nothing, orange below it, grey where it may be chance. */
export function standingInk(figure: Pick<Figure, 'status' | 'low' | 'high' | 'reason'>) {
  const standing = standingOf(figure);
  return standing === 'open' ? 'same' : standing;
}

/** Scales of meters are so short that whole ticks say too little. */
function tickOf(value: number, unit: Unit, language: Language): string {
  return unit === 'points' ? formatNumber(value, unit, language) : formatTick(value, unit, language);
}

/** Rows without a value. */
function untold(rows: readonly IntervalRow[], ink: Ink): CustomSeriesOption {
  return {
    type: 'custom',
    silent: true,
    z: 1,
    encode: { y: 0 },
    data: rows.flatMap(({ reading }, at) => (reading.kind === 'missing' ? [[at]] : [])),
    renderItem: ({ coordSys }, api) => {
      const { x, y, width, height } = coordSys as unknown as Record<'x' | 'y' | 'width' | 'height', number>;
      const band = height / rows.length;
      const top = y + band * Number(api.value(0));
      return { type: 'group', children: hatch({ x, y: top + band * 0.3, width, height: band * 0.4 }, ink) };
    },
  };
}

function said(row: IntervalRow | undefined, language: Language): string {
  if (row === undefined) return '';
  const { name, reading, figure, notes = [] } = row;
  const told =
    reading.kind === 'missing'
      ? [reading.label]
      : [
          reading.value + (reading.interval === null ? '' : ` (${reading.interval})`),
          ...(figure.n === null ? [] : [`n = ${formatNumber(figure.n, 'count', language)}`]),
        ];
  return [name, ...told, ...notes].join('\n');
}
