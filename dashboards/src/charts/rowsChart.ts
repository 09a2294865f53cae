import type { ShownMetric } from '../figures/useRead';
import type { Column, Table } from '../tables/table';
import type { Chart } from './ChartPanel';
import { heightOf, type IntervalRow, intervalRows } from './intervalRows';

/**
 * A chart of one metric: a row a name.
 *
 * @param mark what the rows are compared with
 * @param table where there is more to say than name and figure
 */
export function rowsChart({
  rows,
  finding,
  summary,
  head,
  column,
  mark,
  table,
}: {
  readonly rows: readonly IntervalRow[];
  readonly finding: string;
  readonly summary: string;
  /** What the rows are. */
  readonly head: string;
  readonly column: Column & { readonly unit: NonNullable<Column['unit']>; readonly metric?: ShownMetric };
  readonly mark?: { readonly value: number; readonly label: string } | null;
  readonly table?: Pick<Table, 'columns' | 'rows'>;
}): Chart {
  const drawn = rows.some(({ reading }) => reading.kind === 'value');
  const { header: axis, unit } = column;
  return {
    finding,
    summary,
    picture: drawn
      ? {
          draw: intervalRows(rows, { unit, axis, mark: mark ?? null }),
          height: heightOf(rows),
        }
      : null,
    table: {
      caption: finding,
      ...(table ?? {
        columns: [{ header: head }, column],
        rows: rows.map(({ name, figure }) => [name, figure]),
      }),
    },
    n: null,
  };
}
