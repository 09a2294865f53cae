import type { Ink } from '../../charts/ink';
import { FONT } from '../../charts/parts';

export type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** What a custom series is told of the place that it draws in. */
export function boxOf(coordSys: object): Box {
  return coordSys as unknown as Box;
}

/** Words within a custom series, upright in the middle of `y`. */
export function words(
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  {
    fill,
    size = 14,
    weight = 400,
    align = 'left',
    width,
  }: {
    readonly fill: string;
    readonly size?: number;
    readonly weight?: number;
    readonly align?: 'left' | 'right';
    /** Beyond which they go on in the next line. */
    readonly width?: number;
  },
) {
  return {
    type: 'text' as const,
    style: {
      text,
      x,
      y,
      align,
      fill,
      verticalAlign: 'middle' as const,
      font: `${weight} ${size}px ${FONT}`,
      lineHeight: size + 1,
      ...(width === undefined ? {} : { width, overflow: 'break' as const }),
    },
  };
}

/** A level range with an upright end on each side. */
export function whisker(from: number, to: number, y: number, { text: stroke }: Ink) {
  const style = { stroke, lineWidth: 1.5 };
  const line = (x1: number, y1: number, x2: number, y2: number) => ({
    type: 'line' as const,
    shape: { x1, y1, x2, y2 },
    style,
  });
  return [line(from, y, to, y), line(from, y - 4, from, y + 4), line(to, y - 4, to, y + 4)];
}
