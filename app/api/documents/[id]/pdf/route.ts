import { myDocumentOf } from '#app/_request/my-document.ts';
import { fileAnswer, noFile } from '#app/_server/file-answer.ts';
import { theIssuer } from '#app/_server/issuer.ts';
import { findDocumentFont } from '#lib/catalogue/document-font.ts';
import { printDocument } from '#lib/documents/pdf/print-document.ts';

/** A document as a PDF, for its holder. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const found = await myDocumentOf(request, params);
  if (!found) return noFile();
  const { ctx, mine, locale } = found;
  const pdf = await printDocument({ ...ctx, issuer: theIssuer() }, mine, { locale, fontFile: findDocumentFont() });
  return fileAnswer(pdf, 'application/pdf', `${mine.document.number}.pdf`);
};
