import { currentContext } from '#app/_request/context.ts';
import { fileAnswer, noFile } from '#app/_server/file-answer.ts';
import { theIssuer } from '#app/_server/issuer.ts';
import { recordRefusal } from '#lib/audit/record-refusal.ts';
import { findDocumentFont } from '#lib/catalogue/document-font.ts';
import { readCaseDocument } from '#lib/documents/case-file/read-case-document.ts';
import { printDocument } from '#lib/documents/pdf/print-document.ts';
import { isLocale } from '#lib/kernel/locale.ts';

type Params = { params: Promise<{ id: string; document: string }> };

/** A document of a case as a PDF, for staff of its department to hand over. */
export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const { actor, ...rest } = await currentContext();
  if (!actor) return noFile();
  const ctx = { ...rest, actor };
  if (actor.posts.length === 0) {
    await recordRefusal(ctx, { asked: 'document', subject: 'staff', why: 'no_post' });
    return noFile();
  }
  const { id, document } = await params;
  const found = await readCaseDocument(ctx, { applicationId: id, documentId: document });
  if (!found) return noFile();
  const asked = new URL(request.url).searchParams.get('locale');
  const locale = isLocale(asked) ? asked : 'zh';
  const pdf = await printDocument({ ...ctx, issuer: theIssuer() }, found, { locale, fontFile: findDocumentFont() });
  return fileAnswer(pdf, 'application/pdf', `${found.document.number}.pdf`);
};
