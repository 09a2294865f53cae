/**
 * RFC 4180 in UTF-8 with the mark that Excel needs; numbers with a point. Words that a spreadsheet would take for a formula
 * begin with an apostrophe.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): Blob {
  const text = rows.map((row) => row.map(written).join(',')).join('\r\n');
  return new Blob(['\uFEFF', text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}

function written(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
