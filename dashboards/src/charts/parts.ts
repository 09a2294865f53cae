import type { CustomSeriesOption, XAXisComponentOption, YAXisComponentOption } from 'echarts';
import { formatTick, type Unit } from '../format/numbers';
import type { Around } from './drawing';
import type { Ink } from './ink';

export const FONT = '"Source Sans 3", sans-serif';

/** How words on a picture are written. */
export function wordsOf(ink: Ink) {
  return { color: ink.soft, fontFamily: FONT, fontSize: 14 };
}

/** As large as the words around the drawing need, and no larger. */
export const FITTED = { left: 4, right: 16, top: 28, bottom: 28, outerBoundsMode: 'same' } as const;

/** Numbers with their unit; what they are of stands at the axis's end. */
export function valueAxis(
  { ink, language }: Around,
  unit: Unit,
  name: string,
  more: { readonly min?: number; readonly max?: number } = {},
) {
  return {
    type: 'value',
    name,
    nameTextStyle: { ...wordsOf(ink), align: 'left' },
    axisLabel: { ...wordsOf(ink), formatter: (value: number) => formatTick(value, unit, language) },
    axisLine: { show: false },
    axisTick: { show: false },
    splitNumber: 4,
    splitLine: { lineStyle: { color: ink.line } },
    ...more,
  } satisfies XAXisComponentOption & YAXisComponentOption;
}

/** Names in their order. */
export function nameAxis({ ink }: Around, names: readonly string[], name?: string) {
  return {
    type: 'category',
    data: [...names],
    ...(name === undefined ? {} : { name, nameLocation: 'middle', nameGap: 30 }),
    nameTextStyle: wordsOf(ink),
    axisLabel: wordsOf(ink),
    axisLine: { lineStyle: { color: ink.line } },
    axisTick: { show: false },
  } satisfies XAXisComponentOption & YAXisComponentOption;
}

/** What is said of the point under the pointer: text without markup, as the security policy wants it. */
export function bubble({ ink }: Around) {
  return {
    renderMode: 'richText',
    confine: true,
    backgroundColor: ink.surface,
    borderColor: ink.line,
    textStyle: { ...wordsOf(ink), color: ink.text },
  } as const;
}

/** An interval a point, drawn behind the values. `at` is the index of the name, or the number, on the other axis. */
export function intervals(
  points: readonly {
    readonly at: number | string;
    readonly low: number | null;
    readonly high: number | null;
  }[],
  color: string,
  direction: 'upright' | 'level' = 'upright',
  look: { readonly lineWidth: number; readonly opacity: number } = { lineWidth: 6, opacity: 0.35 },
): CustomSeriesOption {
  const isUpright = direction === 'upright';
  return {
    type: 'custom',
    silent: true,
    z: 3,
    encode: isUpright ? { x: 0, y: [1, 2] } : { y: 0, x: [1, 2] },
    data: points.flatMap(({ at, low, high }) => (low === null || high === null ? [] : [[at, low, high]])),
    renderItem: (_, api) => {
      const place = (value: number) => {
        const at = api.value(0);
        return api.coord(isUpright ? [at, value] : [value, at]) as [number, number];
      };
      const [x1, y1] = place(Number(api.value(1)));
      const [x2, y2] = place(Number(api.value(2)));
      return {
        type: 'line',
        shape: { x1, x2, y1, y2 },
        style: { stroke: color, lineCap: 'round', ...look },
      };
    },
  };
}
