import { myDocumentOf } from '#app/_request/my-document.ts';
import { paths } from '#app/_request/paths.ts';
import { fileAnswer, noFile } from '#app/_server/file-answer.ts';
import { theIssuer } from '#app/_server/issuer.ts';
import { calendarEntry } from '#lib/documents/calendar-entry.ts';

/** The end of a document's validity for a calendar, for its holder. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const found = await myDocumentOf(request, params);
  const { document } = found?.mine ?? {};
  if (!found || !document?.validUntil) return noFile();
  const address = `${theIssuer()}${paths.document(found.locale, document.id)}`;
  const entry = calendarEntry(document, document.validUntil, { locale: found.locale, address });
  return fileAnswer(entry, 'text/calendar; charset=utf-8', `${document.number}.ics`);
};
