import type { CustomSeriesOption } from 'echarts';

type Point = { readonly at: number; readonly low: number | null; readonly high: number | null };

/** The intervals of neighbouring points as one band; where an interval is missing, the band is broken. */
export function band(points: readonly Point[], color: string): CustomSeriesOption {
  const drawn = points.flatMap(({ at, low, high }) =>
    low === null || high === null ? [] : [[at, low, high] as const],
  );
  const begins = (index: number) => drawn[index]?.[0] !== (drawn[index - 1]?.[0] ?? NaN) + 1;
  const runFrom = (index: number) => {
    const next = drawn.findIndex((_, other) => other > index && begins(other));
    return drawn.slice(index, next < 0 ? undefined : next);
  };
  return {
    type: 'custom',
    silent: true,
    encode: { x: 0, y: [1, 2] },
    data: drawn.map((point) => [...point]),
    renderItem: ({ dataIndex }, api) => {
      if (!begins(dataIndex)) return null;
      const run = runFrom(dataIndex);
      const upper = run.map(([at, , high]) => api.coord([at, high]));
      const lower = run.map(([at, low]) => api.coord([at, low])).reverse();
      return {
        type: 'polygon',
        shape: { points: [...upper, ...lower] as [number, number][] },
        style: { fill: color, opacity: 0.25 },
      };
    },
  };
}
