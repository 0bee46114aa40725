import { lockHead, record } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import { insertEdition } from './edition-store.ts';

/** `kind` and `subject` name what is published, in the audit log too; `facts` hold nothing personal. */
export type Publication = { kind: string; subject: string; action: string; facts?: Record<string, string> };

/** Begins an edition and puts the act on record; inside the transaction that writes what is new in it. */
export async function beginEdition(
  { db, vault, actor, now }: Context,
  { kind, subject, action, facts }: Publication,
): Promise<number> {
  const at = now();
  const about = `${kind}:${subject}`;
  // The lane of the log before the editions: two who publish would wait for each other.
  const head = await lockHead(db, about);
  const edition = await insertEdition(db, { at, byId: actor.id, kind, subject });
  await record(db, vault, {
    ...{ actorId: actor.id, action, subject: about, at, head },
    ...(facts && { facts }),
  });
  return edition;
}
