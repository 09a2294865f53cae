import type { CustomSeriesOption } from 'echarts';
import type { Ink } from './ink';

const STEP = 8;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Shade with slanting lines: what can't be told. Shapes for a custom series' group. */
export function hatch({ x, y, width, height }: Box, ink: Ink) {
  const lines = Array.from({ length: Math.max(0, Math.floor((width - height) / STEP)) }, (_, at) => {
    const x1 = x + at * STEP;
    return {
      type: 'line' as const,
      shape: { x1, y1: y + height, x2: x1 + height, y2: y },
      style: { stroke: ink.line, lineWidth: 1 },
    };
  });
  return [{ type: 'rect' as const, shape: { x, y, width, height }, style: { fill: ink.shade } }, ...lines];
}

/** Rows of a drawing that can't be told, by their number from the top. */
export function hatchedRows(untold: readonly number[], rows: number, ink: Ink): CustomSeriesOption {
  return {
    type: 'custom',
    silent: true,
    // Upon what else there may be in the row, such as its ground.
    z: 3,
    encode: { y: 0 },
    data: untold.map((at) => [at]),
    renderItem: ({ coordSys }, api) => {
      const { x, y, width, height } = coordSys as unknown as Box;
      const band = height / rows;
      const top = y + band * Number(api.value(0));
      return { type: 'group', children: hatch({ x, y: top + band * 0.3, width, height: band * 0.4 }, ink) };
    },
  };
}
