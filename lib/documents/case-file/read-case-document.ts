import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { readClaims, type MyDocument } from '#lib/documents/holder/read-mine.ts';
import { findOfCase } from '#lib/documents/store.ts';

/** A document of a case, for staff of its department to print and hand over, never one's own; on record. */
export async function readCaseDocument(
  ctx: ApplicationContext,
  { applicationId, documentId }: { applicationId: string; documentId: string },
): Promise<MyDocument | undefined> {
  const found = await readCase(ctx, applicationId);
  if (!found || found.own) return undefined;
  const document = await findOfCase(ctx, { id: documentId, applicationId });
  if (!document) return undefined;
  const subject = `document:${documentId}`;
  await ctx.db.transaction((db) =>
    record(db, ctx.vault, { actorId: ctx.actor.id, action: 'print_document', subject, at: ctx.now() }),
  );
  return readClaims(document);
}
