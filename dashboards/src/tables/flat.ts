import type { Dictionary } from '../i18n/dictionary';
import { type Cell, isFigure, type Table } from './table';

/** What is true of all rows of a file. */
export type Origin = { readonly generation: number; readonly synthetic: boolean };

/**
 * A table as files hold it: plain values, a column each for a figure's value, interval, n, status and reason. A figure
 * that is missing has no value there, and its status says why.
 */
export function flatTable(
  { columns, rows }: Table,
  { generation, synthetic }: Origin,
  { save }: Dictionary,
): (string | number | null)[][] {
  const holdsFigures = columns.map((_, at) => rows.some((row) => isFigure(row[at] ?? null)));
  const head = columns.flatMap(({ header }, at) =>
    holdsFigures[at] === true ? [header, ...save.parts.map((part) => `${header}: ${part}`)] : [header],
  );
  const body = rows.map((row) => [
    ...columns.flatMap((_, at) => parts(row[at] ?? null, holdsFigures[at] === true)),
    generation,
    synthetic ? save.yes : save.no,
  ]);
  return [[...head, save.generation, save.synthetic], ...body];
}

function parts(cell: Cell, asFigure: boolean): (string | number | null)[] {
  if (isFigure(cell)) return [cell.value, cell.low, cell.high, cell.n, cell.status, cell.reason];
  return asFigure ? [cell, null, null, null, null, null] : [cell];
}
