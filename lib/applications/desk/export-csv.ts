import { csvLines, csvMark } from '#lib/kernel/csv.ts';
import type { ExportTable } from './export-table.ts';

/** A table as CSV, a page at a time. */
export async function* writeCsv({ title, marks, heads, pages }: ExportTable): AsyncGenerator<Uint8Array> {
  const utf8 = new TextEncoder();
  yield utf8.encode(csvMark + csvLines([[title], ...marks, [], heads]));
  for await (const page of pages) if (page.length > 0) yield utf8.encode(csvLines(page));
}
