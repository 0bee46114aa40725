import { degrees, PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { drawMarks, type Watermark } from './draw-case.ts';

/** A case as drawn, and the PDFs that come behind some of its last pages: one place for each file, in order. */
export type Joining = { drawn: Buffer; behind: (PDFDocument | undefined)[]; mark: Omit<Watermark, 'pages'> };

/** Puts each PDF behind the page that names it, and the watermark on every page. */
export async function joinFiles({ drawn, behind, mark }: Joining): Promise<Uint8Array> {
  const whole = await PDFDocument.load(drawn, { updateMetadata: false });
  const first = whole.getPageCount() - behind.length;
  let at = first;
  for (const pdf of behind) {
    at += 1;
    for (const page of pdf ? await whole.copyPages(pdf, pdf.getPageIndices()) : []) {
      whole.insertPage(at, page);
      at += 1;
    }
  }
  await putMarks(whole, mark);
  return whole.save();
}

async function putMarks(whole: PDFDocument, mark: Joining['mark']): Promise<void> {
  const pages = whole.getPages();
  const marks = await drawMarks({ ...mark, pages: pages.length });
  const stamps = await whole.embedPdf(
    marks,
    pages.map((_, index) => index),
  );
  for (const [index, page] of pages.entries()) {
    const stamp = stamps[index];
    if (stamp) page.drawPage(stamp, placeOn(page));
  }
}

/** The whole of what is seen of a page, upright as it is read. */
function placeOn(page: PDFPage) {
  const { x, y, width, height } = page.getCropBox();
  const turned = ((page.getRotation().angle % 360) + 360) % 360;
  const upright = { width, height };
  const across = { width: height, height: width };
  const places: Record<number, { x: number; y: number; width: number; height: number }> = {
    0: { x, y, ...upright },
    90: { x: x + width, y, ...across },
    180: { x: x + width, y: y + height, ...upright },
    270: { x, y: y + height, ...across },
  };
  return { ...(places[turned] ?? { x, y, ...upright }), rotate: degrees(turned) };
}
