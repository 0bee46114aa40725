import { safeCell } from '#lib/applications/staff/safe-cell.ts';
import type { ExportTable } from './export-table.ts';

/** Tells spreadsheets that the text is UTF-8. */
const mark = '\uFEFF';

/** A table as CSV (RFC 4180), a page at a time. */
export async function* writeCsv({ title, marks, heads, pages }: ExportTable): AsyncGenerator<Uint8Array> {
  const utf8 = new TextEncoder();
  yield utf8.encode(mark + linesOf([[title], ...marks, [], heads]));
  for await (const page of pages) if (page.length > 0) yield utf8.encode(linesOf(page));
}

const linesOf = (rows: string[][]): string => rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

function cellOf(text: string): string {
  const safe = safeCell(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
