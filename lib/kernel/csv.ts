import { safeCell } from './safe-cell.ts';

/** Tells spreadsheets that the text is UTF-8; it stands before the first line. */
export const csvMark = '\uFEFF';

export type Cell = string | number | null | undefined;

/** Rows as lines of CSV (RFC 4180). No text in them is a formula. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = safeCell(cell ?? '');
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
