import { record } from '#lib/audit/record.ts';
import type { ApplicationEvent } from '#lib/applications/application.ts';
import type { SentCase } from '#lib/applications/system/read-case.ts';
import type { Context } from '#lib/kernel/context.ts';
import { listOfCase, lockDocument, recordRevocation } from '#lib/documents/store.ts';
import { endedBy } from './kinds.ts';

type Ending = Pick<Context<null>, 'db' | 'vault' | 'now'>;

/**
 * Revokes the documents that a step puts an end to, in the name of whoever took it and for its reason: a decision that is
 * taken back or put right is no longer valid, nor the licence of an approval that is revoked.
 */
export async function endFormer(ctx: Ending, { application }: SentCase, event: ApplicationEvent): Promise<void> {
  const kinds = endedBy[event.step] ?? [];
  const { actorId } = event;
  if (kinds.length === 0 || actorId === null) return;
  for (const { id, kind, happenedAt } of await listOfCase(ctx.db, application.id)) {
    if (!kinds.includes(kind) || happenedAt >= event.at) continue;
    const locked = await lockDocument(ctx, { id, departments: [application.department] });
    if (!locked || locked.document.revokedAt) continue;
    await recordRevocation(ctx, id, { reason: reasonOf(event), revokedById: actorId, revokedAt: ctx.now() });
    await record(ctx.db, ctx.vault, { actorId, action: 'revoke_document', subject: `document:${id}`, at: ctx.now() });
  }
}

function reasonOf(event: ApplicationEvent): string {
  if (event.step === 'correct') return event.facts.error;
  return event.step === 'reopen' || event.step === 'revoke' ? event.facts.reason : '';
}
