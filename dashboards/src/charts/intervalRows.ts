import { type Figure, type Reading, withInterval } from '../figures/figure';
import { isPooled, type Standing } from '../figures/standing';
import { formatNumber, formatTick, type Unit } from '../format/numbers';
import type { Language } from '../state/filters';
import type { Drawing } from './drawing';
import { hatchedRows } from './hatch';
import { colorOf, type Ink } from './ink';
import { bubble, intervals, levelAxis, nameAxis, wordsOf } from './parts';

export type IntervalRow = {
  readonly name: string;
  readonly figure: Pick<Figure, 'value' | 'low' | 'high' | 'n' | 'status' | 'reason'>;
  readonly reading: Reading;
  readonly ink?: 'data' | Standing;
  /** What stands at the row's end in place of its value where there is room. */
  readonly said?: string;
  /** What else to say of it under the pointer. */
  readonly notes?: readonly string[];
};

/** A name over the rows that follow it. */
export type RowsHead = { readonly name: string };

type Row = IntervalRow | RowsHead;

/** To compare effects and changes with: nothing. */
export const ZERO = { value: 0, label: '' } as const;

const INKS = ['data', 'better', 'worse', 'open'] as const;
const ROW = 28;
const AROUND = 82;
const DOT = 11;
const WIDEST_NAME = 300;
const SMALL = 560;
/** Narrower pictures have room for values only. */
const WORDED_FROM = 620;

export function heightOf(rows: readonly unknown[]): number {
  return rows.length * ROW + AROUND;
}

/**
 * A row a name, from the top: a dot with its interval, a ring where the figure is told in place of the row's own, the value in words
 * at the end; a row that can't be told is hatched, and its status stands at its end.
 *
 * @param mark what the rows are compared with: an upright line
 */
export function intervalRows(
  rows: readonly Row[],
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
    const told = rows.map((row) => (isTold(row) ? row : null));
    return {
      grid: {
        left: 4,
        right: 8,
        top: (mark?.label ?? '') === '' ? 8 : 26,
        bottom: 4,
        outerBoundsMode: 'same',
      },
      xAxis: {
        ...levelAxis(around, unit, axis),
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
            width: Math.min(WIDEST_NAME, width * (isSmall ? 0.47 : 0.34)),
            overflow: 'break',
            lineHeight: 14,
            formatter: (name: string, at: number) => (told[at] === null ? `{head|${name}}` : name),
            rich: { head: { ...words, color: ink.text, fontWeight: 600 } },
          },
        },
        {
          ...nameAxis(
            around,
            told.map((row) => (row === null ? '' : endOf(row, unit, width))),
          ),
          inverse: true,
          position: 'right',
          axisLine: { show: false },
          axisLabel: {
            ...words,
            color: ink.text,
            interval: 0,
            width: width * (width < WORDED_FROM ? 0.24 : 0.4),
            overflow: 'break',
            lineHeight: 14,
          },
        },
      ],
      tooltip: {
        ...bubble(around),
        trigger: 'axis',
        axisPointer: { type: 'shadow', axis: 'y' },
        formatter: (hovered) =>
          said(told[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1], around.language),
      },
      series: [
        hatchedRows(
          told.flatMap((row, at) => (row?.reading.kind === 'missing' ? [at] : [])),
          rows.length,
          ink,
        ),
        ...INKS.map((name) =>
          intervals(
            told.flatMap((row, at) =>
              row !== null && (row.ink ?? 'data') === name
                ? [{ at, low: row.figure.low, high: row.figure.high }]
                : [],
            ),
            colorOf(name, ink),
            'level',
          ),
        ),
        {
          type: 'scatter',
          symbolSize: DOT,
          data: told.map((row, at) => dot(row, at, ink)),
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

function isTold(row: Row): row is IntervalRow {
  return 'figure' in row;
}

/** What stands at a row's end; of an effect on a small screen without its unit, which the axis names. */
function endOf({ reading, said: words }: IntervalRow, unit: Unit, width: number): string {
  if (width >= WORDED_FROM && words !== undefined) return words;
  if (reading.kind === 'missing') return reading.label;
  return unit === 'effect' && width < SMALL ? reading.value.replace(/\s\D+$/, '') : reading.value;
}

function dot(row: IntervalRow | null, at: number, ink: Ink) {
  const color = colorOf(row?.ink ?? 'data', ink);
  const isRing = row !== null && isPooled(row.figure);
  return {
    value: [row?.figure.value ?? NaN, at],
    itemStyle: {
      color: isRing ? ink.surface : color,
      borderColor: isRing ? color : ink.surface,
      borderWidth: isRing ? 2 : 1.5,
    },
  };
}

/** Scales of meters are so short that whole ticks say too little. */
function tickOf(value: number, unit: Unit, language: Language): string {
  return unit === 'points' ? formatNumber(value, unit, language) : formatTick(value, unit, language);
}

function said(row: IntervalRow | null | undefined, language: Language): string {
  if (row == null) return '';
  const { name, reading, figure, notes = [] } = row;
  const persons =
    reading.kind === 'missing' || figure.n === null
      ? []
      : [`n = ${formatNumber(figure.n, 'count', language)}`];
  return [name, withInterval(reading), ...persons, ...notes].join('\n');
}
