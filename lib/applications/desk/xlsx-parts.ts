import { safeCell } from '#lib/kernel/safe-cell.ts';
import type { ExportTable } from './export-table.ts';

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const sheetStart = `${declared}<worksheet xmlns="${main}"><cols><col min="1" max="11" width="20" customWidth="1"/></cols><sheetData>`;

/** A row of texts, at its number: no cell is a formula or a number, so that a reference keeps its zeros. */
export const rowXml = (cells: string[], number: number, { bold = false } = {}): string =>
  `<row r="${number}">${cells
    .map((cell, index) => cellXml(safeCell(cell), { at: `${letterOf(index)}${number}`, bold }))
    .join('')}</row>`;

/** The name of a column, of which there are fewer than letters. */
const letterOf = (index: number): string => String.fromCharCode(65 + index);

const cellXml = (text: string, { at, bold }: { at: string; bold: boolean }): string =>
  `<c r="${at}"${bold ? ' s="1"' : ''} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** Who, when and what for, on every printed page too. In a header `&` begins a code. */
export function sheetEnd({ title, marks }: Pick<ExportTable, 'title' | 'marks'>): string {
  const plain = [title, ...marks.slice(0, 3).map(([, value]) => value)].join(' · ').replaceAll('&', '&&').slice(0, 200);
  const header = `<headerFooter><oddHeader>${escaped(`&C${plain}`)}</oddHeader></headerFooter>`;
  return `</sheetData><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.5" header="0.3" footer="0.3"/>${header}</worksheet>`;
}

/** The parts beside the sheets: what there is, how it looks, and whose it is. */
export function partsOf(table: ExportTable, sheets: number): Record<string, string> {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  return {
    '[Content_Types].xml': contentTypes(numbers),
    '_rels/.rels': relations({
      rId1: [`${office}/relationships/officeDocument`, 'xl/workbook.xml'],
      rId2: [`${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    }),
    'docProps/core.xml': properties(table),
    'xl/workbook.xml': workbook(numbers),
    'xl/_rels/workbook.xml.rels': relations({
      ...Object.fromEntries(numbers.map((number) => [`rId${number}`, sheetAt(number)])),
      rId0: [`${office}/relationships/styles`, 'styles.xml'],
    }),
    'xl/styles.xml': styles,
  };
}

const sheetAt = (number: number): [string, string] => [
  `${office}/relationships/worksheet`,
  `worksheets/sheet${number}.xml`,
];

const relations = (targets: Record<string, [type: string, target: string]>): string =>
  `${declared}<Relationships xmlns="${packaged}/relationships">${Object.entries(targets)
    .map(([id, [type, target]]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentTypes = (numbers: number[]): string =>
  `${declared}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...numbers.map((number) => [`/xl/worksheets/sheet${number}.xml`, `${spreadsheet}.worksheet+xml`]),
  ]
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
    .join('')}</Types>`;

const workbook = (numbers: number[]): string =>
  `${declared}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>${numbers
    .map((number) => `<sheet name="${number}" sheetId="${number}" r:id="rId${number}"/>`)
    .join('')}</sheets></workbook>`;

const properties = ({ title, author, at, marks }: ExportTable): string => {
  const when = at.toISOString().replace(/\.\d+Z$/, 'Z');
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${when}</dcterms:${name}>`;
  const said = marks.map(([label, value]) => `${label}: ${value}`).join('; ');
  return `${declared}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:description>${escaped(said)}</dc:description>${moment('created')}${moment('modified')}</cp:coreProperties>`;
};

const font = '<sz val="11"/><name val="Calibri"/>';
const styles = `${declared}<styleSheet xmlns="${main}"><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/></cellXfs></styleSheet>`;
