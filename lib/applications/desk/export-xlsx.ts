import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { partsOf, rowXml, sheetEnd, sheetStart } from './xlsx-parts.ts';
import type { ExportTable } from './export-table.ts';

/** What a sheet holds at most: a spreadsheet knows 1,048,576 rows. */
const rowsOfSheet = 1_048_576;

/** A table as XLSX: its sheets are written and packed a page at a time, so that memory stays flat. */
export async function* writeXlsx(table: ExportTable, most = rowsOfSheet): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const file = zip.outputStream as Readable;
  zip.on('error', (error: Error) => file.destroy(error));
  const sheets: Readable[] = [];
  const lines = new Lines(table.pages);
  const addSheet = (): void => {
    const sheet = Readable.from(sheetOf(table, lines, most), { highWaterMark: 1 });
    sheet.on('error', (error) => file.destroy(error));
    sheet.on('end', () => {
      if (lines.isDone) finish(zip, table, sheets.length);
      else addSheet();
    });
    sheets.push(sheet);
    zip.addReadStream(sheet, `xl/worksheets/sheet${sheets.length}.xml`, { mtime: table.at });
  };
  addSheet();
  try {
    for await (const part of file) yield part as Uint8Array;
  } finally {
    for (const sheet of sheets) sheet.destroy();
  }
}

function finish(zip: ZipFile, table: ExportTable, sheets: number): void {
  for (const [name, xml] of Object.entries(partsOf(table, sheets)))
    zip.addBuffer(Buffer.from(xml), name, { mtime: table.at });
  zip.end();
}

/** Pages of a table, of which a sheet may take a part. */
class Lines {
  isDone = false;
  private rest: string[][] = [];
  private readonly pages: AsyncIterator<string[][]>;

  constructor(pages: AsyncIterable<string[][]>) {
    this.pages = pages[Symbol.asyncIterator]();
  }

  /** At most so many rows; none at the end. */
  async next(most: number): Promise<string[][]> {
    while (this.rest.length === 0 && !this.isDone) {
      const { done, value } = await this.pages.next();
      if (done) this.isDone = true;
      else this.rest = value;
    }
    return this.rest.splice(0, most);
  }

  close = async (): Promise<void> => void (await this.pages.return?.());
}

async function* sheetOf(table: ExportTable, lines: Lines, most: number): AsyncGenerator<string> {
  const heads = [[table.title], ...table.marks, [], table.heads];
  const isBold = (index: number) => index === 0 || index === heads.length - 1;
  yield sheetStart + heads.map((row, index) => rowXml(row, index + 1, { bold: isBold(index) })).join('');
  let done = heads.length;
  let isWhole = false;
  try {
    while (done < most) {
      const rows = await lines.next(most - done);
      if (rows.length === 0) break;
      const before = done + 1;
      done += rows.length;
      yield rows.map((row, index) => rowXml(row, before + index)).join('');
    }
    yield sheetEnd(table);
    isWhole = true;
  } finally {
    if (!isWhole) await lines.close();
  }
}
