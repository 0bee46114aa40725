import PDFDocument from 'pdfkit';
import type { Locale } from '#lib/kernel/locale.ts';
import type { CasePart } from './case-parts.ts';

/** A file's place in a case file: its name, and the picture where it is one. */
export type FilePage = { title: string; picture: Buffer | undefined };

export type CaseDrawing = {
  title: string;
  author: string;
  parts: CasePart[];
  files: FilePage[];
  locale: Locale;
  font: Buffer;
  at: Date;
};

type Pdf = PDFKit.PDFDocument;

const [ink, quiet, teal] = ['#1a1a1a', '#555555', '#0b5c66'];
const margin = 56;
const width = 595 - 2 * margin;
const labelWidth = 120;

/** Draws a case on A4: what is said of it, then a page for each file, with the picture where it is one. */
export function drawCase({ title, author, parts, files, locale, font, at }: CaseDrawing): Promise<Buffer> {
  const pdf = newPdf({ title, author, locale, font, at });
  const whole = bytesOf(pdf);
  pdf.addPage().fontSize(22).fillColor(ink).text(title, margin, 96, { width });
  pdf.y += 18;
  for (const part of parts) drawPart(pdf, part);
  for (const file of files) drawFile(pdf, file);
  pdf.end();
  return whole;
}

function drawPart(pdf: Pdf, { title, lines }: CasePart): void {
  if (pdf.y > 700) pdf.addPage();
  pdf
    .fontSize(14)
    .fillColor(teal)
    .text(title, margin, pdf.y + 14, { width });
  pdf.y += 6;
  for (const [label, value] of lines) drawLine(pdf, label, value);
}

/** The library itself goes on on the next page where a value is longer than this one. */
function drawLine(pdf: Pdf, label: string, value: string): void {
  pdf.fontSize(10);
  const besides = width - labelWidth - 12;
  const height = Math.max(
    pdf.heightOfString(label, { width: labelWidth }),
    Math.min(pdf.heightOfString(value, { width: besides }), 200),
  );
  if (pdf.y + height > 780) pdf.addPage();
  const { y } = pdf;
  pdf.fillColor(quiet).text(label, margin, y, { width: labelWidth });
  const underLabel = pdf.y;
  pdf.fillColor(ink).text(value || ' ', margin + labelWidth + 12, y, { width: besides });
  pdf.y = Math.max(pdf.y, pdf.y > y ? underLabel : 0) + 5;
}

function drawFile(pdf: Pdf, { title, picture }: FilePage): void {
  pdf.addPage().fontSize(11).fillColor(ink).text(title, margin, margin, { width });
  if (picture) pdf.image(picture, margin, pdf.y + 10, { fit: [width, 760 - pdf.y], align: 'center' });
}

export type Watermark = { text: string; pages: number; locale: Locale; font: Buffer; at: Date };

/** A page for each page of a case file, with nothing on it but who took it, when, and its number. */
export function drawMarks({ text, pages, locale, font, at }: Watermark): Promise<Buffer> {
  const pdf = newPdf({ title: text, author: '', locale, font, at });
  const whole = bytesOf(pdf);
  for (let page = 1; page <= pages; page++) {
    pdf.addPage({ size: 'A4', margin: 0 });
    pdf.fillColor('#000000').fontSize(8).fillOpacity(0.65);
    pdf.text(`${text} · ${page} / ${pages}`, margin, 812, { width, align: 'center', lineBreak: false });
    pdf
      .save()
      .rotate(-35, { origin: [297, 421] })
      .fontSize(17)
      .fillOpacity(0.09);
    for (const y of [180, 420, 660]) pdf.text(text, -100, y, { width: 800, align: 'center', lineBreak: false });
    pdf.restore();
  }
  pdf.end();
  return whole;
}

type Making = Pick<CaseDrawing, 'title' | 'author' | 'locale' | 'font' | 'at'>;

const newPdf = ({ title, author, locale, font, at }: Making): Pdf =>
  new PDFDocument({
    ...{ size: 'A4', margin, pdfVersion: '1.7', displayTitle: true, autoFirstPage: false },
    lang: locale === 'zh' ? 'zh-CN' : 'en',
    // The declaration wants a path; the library takes the bytes of a font as well.
    font: font as unknown as string,
    info: { Title: title, Author: author, CreationDate: at },
  });

function bytesOf(pdf: Pdf): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
  });
}
