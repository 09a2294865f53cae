import { useSyncExternalStore } from 'react';

/** How many small pictures stand side by side from which width of the window on. */
const WIDTHS = [
  [1200, 4],
  [700, 2],
] as const;

const queries = WIDTHS.map(([width, columns]) => ({
  query: window.matchMedia(`(width >= ${width}px)`),
  columns,
}));

/** How many small pictures the window has room for side by side. */
export function useColumns(): number {
  return useSyncExternalStore(follow, () => queries.find(({ query }) => query.matches)?.columns ?? 1);
}

function follow(listener: () => void): () => void {
  for (const { query } of queries) query.addEventListener('change', listener);
  return () => {
    for (const { query } of queries) query.removeEventListener('change', listener);
  };
}
