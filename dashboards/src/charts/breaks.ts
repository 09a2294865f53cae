import type { CustomSeriesOption } from 'echarts';
import { formatMonth, monthsBefore } from '../format/times';
import type { Dictionary } from '../i18n/dictionary';
import type { Language, Month } from '../state/filters';
import type { Around } from './drawing';
import { wordsOf } from './parts';

/** The month in which employment services became the municipalities' own: who comes, and what is recorded, changed. */
const REFORM: Month = '2025-01';

/** A time axis, and which of its months may still change. */
export type Timeline = {
  /** The first month of each period, in the order of the axis. */
  readonly periods: readonly Month[];
  /** Of each period: 1, 3 or 12. */
  readonly months: number;
  /** Null: all that is to come has come. */
  readonly immatureFrom: Month | null;
};

/** Places on the axis, from 0; undefined: not on it. */
export type Breaks = { readonly reform: number | undefined; readonly immature: number | undefined };

/** The period that begins with the reform, if others lie before it; the first one that holds an immature month. */
export function breaksOf({ periods, months, immatureFrom }: Timeline): Breaks {
  const reform = periods.findIndex((period) => period >= REFORM);
  const immature = periods.findIndex(
    (period) => immatureFrom !== null && monthsBefore(period, -months) > immatureFrom,
  );
  return { reform: reform > 0 ? reform : undefined, immature: immature < 0 ? undefined : immature };
}

/** The same in words, for summaries: a sentence a break. */
export function breakNotes(timeline: Timeline, language: Language, { breaks }: Dictionary): string[] {
  const { reform, immature } = breaksOf(timeline);
  const notes = reform === undefined ? [] : [breaks.reformNote];
  if (immature !== undefined && timeline.immatureFrom !== null)
    notes.push(breaks.immatureNote(formatMonth(timeline.immatureFrom, language)));
  return notes;
}

/**
 * The breaks along a category axis, behind all else: a dashed line before the reform's period, shade from the first immature
 * one on. Their words stand above the grid, where some 16 pixels must be free.
 *
 * @param axes of which grid, where a picture has several; isNamed false: without words
 */
export function breakMarks(
  { ink, texts: { breaks } }: Around,
  timeline: Timeline,
  { isNamed = true, ...axes }: { xAxisIndex?: number; yAxisIndex?: number; isNamed?: boolean } = {},
): CustomSeriesOption {
  const { reform, immature } = breaksOf(timeline);
  const words = (text: string, x: number, y: number, align: 'center' | 'right') => ({
    type: 'text' as const,
    style: {
      text: isNamed ? text : '',
      x,
      y: y - 2,
      align,
      verticalAlign: 'bottom' as const,
      font: `12px ${wordsOf(ink).fontFamily}`,
      fill: ink.soft,
    },
  });
  return {
    type: 'custom',
    silent: true,
    clip: false,
    z: 0,
    ...axes,
    data: [0],
    renderItem: ({ coordSys }) => {
      const {
        x: left,
        y,
        width,
        height,
      } = coordSys as unknown as Record<'x' | 'y' | 'width' | 'height', number>;
      const before = (at: number) => left + (width * at) / timeline.periods.length;
      const [right, bottom] = [left + width, y + height];
      return {
        type: 'group',
        children: [
          ...(immature === undefined
            ? []
            : [
                {
                  type: 'rect' as const,
                  shape: { x: before(immature), y, width: right - before(immature), height },
                  style: { fill: ink.shade },
                },
                words(breaks.immature, right, y, 'right'),
              ]),
          ...(reform === undefined
            ? []
            : [
                {
                  type: 'line' as const,
                  shape: { x1: before(reform), x2: before(reform), y1: y, y2: bottom },
                  style: { stroke: ink.soft, lineWidth: 1, lineDash: [4, 3] },
                },
                words(breaks.reform, before(reform), y, 'center'),
              ]),
        ],
      };
    },
  };
}
