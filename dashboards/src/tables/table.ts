import type { Figure } from '../figures/figure';
import type { ShownMetric } from '../figures/useRead';
import type { Unit } from '../format/numbers';

/** What stands in one place of a table: words, a number in the column's unit, a figure with its status; null: nothing to say. */
export type Cell = string | number | null | Figure;

export type Column = {
  readonly header: string;
  /** Of numbers and figures. */
  readonly unit?: Unit;
  /** Where rows are measured differently: the unit of each. */
  readonly unitAt?: (row: number) => Unit;
  /** Of figures, if it is one metric's: so that a hidden figure can tell from how many persons it would be shown. */
  readonly metric?: ShownMetric;
};

/** Rows of cells, one a column; the first column names the row. */
export type Table = {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

export function isFigure(cell: Cell): cell is Figure {
  return typeof cell === 'object' && cell !== null;
}
