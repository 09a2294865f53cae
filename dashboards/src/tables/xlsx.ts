import writeXlsxFile from 'write-excel-file/browser';

/** One sheet, its first row the head; words are never taken for formulas. */
export function toXlsx(rows: readonly (readonly (string | number | null)[])[]): Promise<Blob> {
  const [head, ...body] = rows;
  return writeXlsxFile(
    [
      (head ?? []).map((name) => ({ value: String(name), type: String, fontWeight: 'bold' as const })),
      ...body.map((row) => row.map(cellOf)),
    ],
    { stickyRowsCount: 1, columns: (head ?? []).map((name) => ({ width: widthOf(String(name)) })) },
  ).toBlob();
}

function cellOf(cell: string | number | null) {
  if (cell === null) return null;
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
}

const NARROWEST = 10;
const WIDEST = 40;

function widthOf(name: string): number {
  return Math.min(WIDEST, Math.max(NARROWEST, name.length + 2));
}
