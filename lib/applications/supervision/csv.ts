/** Two marks that make a spreadsheet read the text as Chinese, and its lines as it expects them. */
const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

export type Cells = (string | number | null | undefined)[];

/** A table as CSV (RFC 4180) for spreadsheets. A text that they would run as a formula gets an apostrophe before it. */
export const csvOf = (rows: Cells[]): string => byteOrderMark + rows.map(lineOf).join('');

const lineOf = (cells: Cells): string => cells.map(cellOf).join(',') + lineEnd;

function cellOf(cell: Cells[number]): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
