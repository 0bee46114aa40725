import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeCsv } from '#lib/applications/desk/export-csv.ts';
import type { ExportTable } from '#lib/applications/desk/export-table.ts';
import { writeXlsx } from '#lib/applications/desk/export-xlsx.ts';
import { safeCell } from '#lib/kernel/safe-cell.ts';

const folder = mkdtempSync(join(tmpdir(), 'exports-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function* pagesOf(...pages: string[][][]): AsyncGenerator<string[][]> {
  yield* pages;
}

const aTable = (pages: AsyncIterable<string[][]>): ExportTable => ({
  ...{ title: '清单', author: '王芳', at: new Date('2026-11-23T09:00:00+08:00'), heads: ['编号', '申请人'], pages },
  marks: [
    ['导出人', '王芳'],
    ['导出时间', '2026-11-23 09:00'],
    ['用途', '统计 & 报表'],
  ],
});

async function bytesOf(file: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of file) parts.push(part);
  return Buffer.concat(parts);
}

async function partsIn(file: AsyncIterable<Uint8Array>): Promise<(name: string) => string> {
  const path = join(folder, `${Math.random()}.xlsx`);
  writeFileSync(path, await bytesOf(file));
  return (name) => execFileSync('unzip', ['-p', path, name], { encoding: 'utf8' });
}

describe('a cell is no formula', () => {
  test.each(['=1+1', '+86', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n1', ' =1', '＝1', '＋1', '－1', '＠x', '\u0000=1'])(
    '%j',
    (text) => expect(safeCell(text)).toMatch(/^'/),
  );
  test.each(['张三', '2026-11-23', 'a=b', ''])('and %j stays as it is', (text) => expect(safeCell(text)).toBe(text));
  test('and holds nothing that no file may hold', () => expect(safeCell('a\u0000\u001Fb\uD800c')).toBe('abc'));
});

test('CSV begins with who took it, and quotes what would break a line', async () => {
  const csv = await bytesOf(writeCsv(aTable(pagesOf([['1', '=HYPERLINK("x")']], [], [['2', 'a,b']]))));
  expect(csv.toString()).toBe(
    [
      ...['\uFEFF清单', '导出人,王芳', '导出时间,2026-11-23 09:00', '用途,统计 & 报表', '', '编号,申请人'],
      ...[`1,"'=HYPERLINK(""x"")"`, '2,"a,b"', ''],
    ].join('\r\n'),
  );
});

describe.skipIf(!existsSync('/usr/bin/unzip'))('XLSX (skipped without unzip)', () => {
  test('says on its rows, on its pages and in its properties who took it', async () => {
    const part = await partsIn(writeXlsx(aTable(pagesOf([['1', '<=1>']]))));
    const sheet = part('xl/worksheets/sheet1.xml');
    for (const said of ['王芳', '2026-11-23 09:00', '统计 &amp; 报表', '&lt;=1&gt;']) expect(sheet).toContain(said);
    expect(sheet).toContain('<oddHeader>&amp;C清单 · 王芳 · 2026-11-23 09:00 · 统计 &amp;&amp; 报表</oddHeader>');
    expect(sheet).not.toMatch(/<f>|t="n"/);
    expect(part('docProps/core.xml')).toMatch(/<dc:creator>王芳<.*用途: 统计 &amp; 报表.*2026-11-23T01:00:00Z/s);
  });

  test('goes on on the next sheet when one is full, and loses no row', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => [String(index)]);
    const part = await partsIn(writeXlsx(aTable(pagesOf(rows.slice(0, 25), rows.slice(25))), 20));
    const numbers = [1, 2, 3].flatMap((sheet) =>
      [
        ...part(`xl/worksheets/sheet${sheet}.xml`).matchAll(
          /<row r="\d+"><c r="A\d+" t="inlineStr"><is><t[^>]*>(\d+)</g,
        ),
      ].map(([, n]) => n),
    );
    expect(numbers).toEqual(rows.flat());
    expect(part('xl/workbook.xml').match(/<sheet /g)).toHaveLength(3);
  });

  test.skipIf(!existsSync('/usr/bin/python3'))('is read by another program', async () => {
    const path = join(folder, 'whole.xlsx');
    writeFileSync(path, await bytesOf(writeXlsx(aTable(pagesOf([['1', '张三']])))));
    const check =
      'import sys,zipfile,xml.dom.minidom as x;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;[x.parseString(z.read(n)) for n in z.namelist()];print(len(z.namelist()))';
    expect(execFileSync('python3', ['-c', check, path], { encoding: 'utf8' }).trim()).toBe('7');
  });
});

describe.each([
  ['CSV', writeCsv],
  ['XLSX', (table: ExportTable) => writeXlsx(table)],
] as const)('%s', (_, write) => {
  test('stops reading when nobody takes it', async () => {
    let isClosed = false;
    async function* endless(): AsyncGenerator<string[][]> {
      try {
        for (;;) yield Array.from({ length: 100 }, () => [String(Math.random())]);
      } finally {
        isClosed = true;
      }
    }
    let parts = 0;
    for await (const _part of write(aTable(endless()))) if ((parts += 1) > 9) break;
    await expect.poll(() => isClosed).toBe(true);
  });

  test('breaks off when the cases cannot be read', async () => {
    async function* failing(): AsyncGenerator<string[][]> {
      yield [['1']];
      throw new Error('The database is gone');
    }
    await expect(bytesOf(write(aTable(failing())))).rejects.toThrow('The database is gone');
  });
});
