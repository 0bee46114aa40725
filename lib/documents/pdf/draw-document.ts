import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import type { DocumentClaims } from '#lib/documents/credential/credential.ts';
import type { City } from '#lib/catalogue/lists.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { lineWords } from '#lib/documents/line-words.ts';
import { linesOf } from '#lib/documents/lines-of.ts';

const texts = words({
  zh: {
    code: '二维码：打开后可核验本文书',
    check: (address: string) => `任何人都可以核验：扫描二维码，或者在 ${address} 上传本文件。`,
    fictional: '本城市为虚构，文书仅供演示，不具有效力。',
    seal: (body: string) => `印章：${body}`,
  },
  en: {
    code: 'QR code: opens the page that verifies this document',
    check: (address: string) => `Anybody can verify this: scan the code, or hand this file in at ${address}.`,
    fictional: 'This city does not exist: the document is a demonstration and has no effect.',
    seal: (body: string) => `Seal: ${body}`,
  },
});

/** What stands on the paper, beside the claims. */
export type Paper = {
  claims: DocumentClaims;
  credential: string;
  /** The address that the code holds, and the one that is printed. */
  code: string;
  address: string;
  city: City;
  locale: Locale;
  font: Buffer;
  at: Date;
};

type Pdf = PDFKit.PDFDocument;
const [ink, quiet, teal, red] = ['#1a1a1a', '#555555', '#0b5c66', '#b3261e'];
const left = 64;

/** Draws a document on A4, one page unless its text is long: tagged, its font embedded, with an empty place for a signature. */
export function drawDocument(paper: Paper): Promise<Buffer> {
  const { claims, credential, locale, font, at } = paper;
  const info = {
    Title: `${claims.title[locale]} ${claims.number}`,
    Author: claims.body[locale],
    CreationDate: at,
    TongbanDocument: credential,
  };
  const pdf = new PDFDocument({
    ...{ size: 'A4', margin: left, pdfVersion: '1.7', tagged: true, displayTitle: true },
    lang: locale === 'zh' ? 'zh-CN' : 'en',
    // The declaration wants a path; the library takes the bytes of a font as well.
    font: font as unknown as string,
    info,
  });
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
  });
  const page = pdf.struct('Document');
  pdf.addStructure(page);
  pdf.on('pageAdded', () => frame(pdf));
  frame(pdf);
  head(pdf, page, paper);
  body(pdf, page, paper);
  foot(pdf, page, paper);
  page.end();
  placeForSignature(pdf, at);
  pdf.end();
  return whole;
}

type Structure = PDFKit.PDFStructureElement;
/** The declarations do not know the place of a figure. */
type Figure = PDFKit.Mixins.StructureElementOptions & { bbox: number[] };

function frame(pdf: Pdf): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.lineWidth(1).strokeColor(teal).rect(40, 40, 515, 762).stroke();
  pdf.lineWidth(0.5).rect(45, 45, 505, 752).stroke();
  pdf.endMarkedContent();
}

const say = ({ pdf, page }: { pdf: Pdf; page: Structure }, tag: string, draw: () => void): void => {
  page.add(pdf.struct(tag, {}, draw));
};

function head(pdf: Pdf, page: Structure, { claims, locale }: Paper): void {
  say({ pdf, page }, 'P', () => pdf.fontSize(12).fillColor(quiet).text(claims.body[locale], left, 76, { width: 340 }));
  say({ pdf, page }, 'H1', () => pdf.fontSize(26).fillColor(ink).text(claims.title[locale], left, 98, { width: 340 }));
  const number = `${lineWords[locale].number} ${claims.number}`;
  say({ pdf, page }, 'P', () =>
    pdf
      .fontSize(10)
      .fillColor(quiet)
      .text(number, left, pdf.y + 8, { width: 340 }),
  );
  page.add(
    pdf.struct('Figure', { alt: texts[locale].seal(claims.body[locale]), bbox: [430, 60, 530, 160] } as Figure, () =>
      seal(pdf, claims.body[locale]),
    ),
  );
}

/** A plain round seal with the name of the issuing body. */
function seal(pdf: Pdf, name: string): void {
  const [x, y] = [480, 112];
  pdf.lineWidth(2).strokeColor(red).circle(x, y, 48).stroke();
  pdf.lineWidth(0.7).circle(x, y, 43).stroke();
  pdf.fontSize(name.length > 24 ? 8 : 11).fillColor(red);
  const height = pdf.heightOfString(name, { width: 66, align: 'center' });
  pdf.text(name, x - 33, y - height / 2, { width: 66, align: 'center' });
}

/** The bottom of what is written, and of what stands above the foot. */
const [lowest, aboveFoot] = [770, 575];
const [labelWidth, valueWidth, gap] = [110, 340, 10];

function body(pdf: Pdf, page: Structure, { claims, locale }: Paper): void {
  let y = Math.max(pdf.y, 190) + 24;
  for (const { label, value } of linesOf(claims, locale, lineWords[locale]))
    for (const [index, part] of value.split('\n').entries())
      y = line({ pdf, page }, { label: index === 0 ? label : '', value: part, y }) + gap;
  pdf.y = y;
}

type Line = { label: string; value: string; y: number };

/** Writes a line, on the next page where this one is full; gives where it ends. */
function line({ pdf, page }: { pdf: Pdf; page: Structure }, { label, value, y }: Line): number {
  pdf.fontSize(11);
  const fits = lengthThatFits(pdf, value, lowest - y);
  if (fits === 0) return line({ pdf, page }, { label, value, y: nextPage(pdf) });
  const now = value.slice(0, fits);
  say({ pdf, page }, 'P', () => {
    if (label) pdf.fillColor(quiet).text(label, left, y, { width: labelWidth });
    pdf.fillColor(ink).text(now, left + 124, y, { width: valueWidth });
  });
  const ends = y + Math.max(pdf.heightOfString(label, { width: labelWidth }), heightOf(pdf, now));
  const rest = value.slice(fits);
  return rest ? line({ pdf, page }, { label: '', value: rest, y: nextPage(pdf) }) : ends;
}

/** How many characters of a text go into a height: all of a text that fits, none where not even a line does. */
function lengthThatFits(pdf: Pdf, text: string, height: number): number {
  if (heightOf(pdf, text) <= height) return Math.max(text.length, height > 0 ? 1 : 0);
  let [fits, over] = [0, text.length];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (heightOf(pdf, text.slice(0, middle)) <= height) fits = middle;
    else over = middle;
  }
  return fits;
}

const heightOf = (pdf: Pdf, text: string): number => pdf.heightOfString(text, { width: valueWidth });

function nextPage(pdf: Pdf): number {
  pdf.addPage();
  return 76;
}

function foot(pdf: Pdf, page: Structure, { code, address, city, locale }: Paper): void {
  const { check, fictional, code: alt } = texts[locale];
  if (pdf.y > aboveFoot) nextPage(pdf);
  page.add(
    pdf.struct('Figure', { alt, bbox: [380, 590, 531, 741] } as Figure, () =>
      drawCode(pdf, code, { x: 380, y: 590, side: 151 }),
    ),
  );
  say({ pdf, page }, 'P', () => pdf.fontSize(9).fillColor(quiet).text(check(address), left, 660, { width: 290 }));
  if (city.fictional)
    say({ pdf, page }, 'P', () =>
      pdf
        .fontSize(9)
        .fillColor(red)
        .text(fictional, left, pdf.y + 6, { width: 290 }),
    );
}

function drawCode(pdf: Pdf, text: string, { x, y, side }: { x: number; y: number; side: number }): void {
  const { data, size } = encode(text, { ecc: 'L', border: 0 });
  const cell = side / size;
  for (const [row, cells] of data.entries())
    for (const [column, dark] of cells.entries()) if (dark) pdf.rect(x + column * cell, y + row * cell, cell, cell);
  pdf.fill('#000000');
}

/** Room in the file for a signature, in hexadecimal digits of bytes. */
const signatureBytes = 4096;

/** What the declarations of the library do not know: its form and the dictionary of the file. */
type Inside = { _root: { data: { AcroForm: { data: Record<string, unknown> & { Fields: unknown[] } } } } };

function placeForSignature(pdf: Pdf, at: Date): void {
  pdf.initForm();
  const signature = pdf.ref({
    ...{ Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: 'adbe.pkcs7.detached' },
    ByteRange: [0, '**********', '**********', '**********'],
    Contents: Buffer.alloc(signatureBytes),
    M: at,
  });
  const field = pdf.ref({
    ...{ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', Rect: [0, 0, 0, 0], V: signature, F: 132 },
    // A text of the file, not one of its names.
    // eslint-disable-next-line no-new-wrappers
    T: new String('signature'),
    P: pdf.page.dictionary,
  });
  pdf.page.annotations.push(field);
  const { AcroForm: form } = (pdf as unknown as Inside)._root.data;
  form.data.Fields.push(field);
  form.data['SigFlags'] = 3;
  signature.end(undefined);
  field.end(undefined);
}
