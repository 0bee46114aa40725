import type { Database } from '#db/client.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { AuditEvent } from './event.ts';
import type { Head } from './chain.ts';
import { insertEvent, lockHeadOf } from './store.ts';

/**
 * Locks the head of a subject's lane until the transaction ends. `record` does it by itself; a caller that locks it
 * earlier saves a round trip.
 */
export const lockHead = (db: Database, subject: string): Promise<Head> => lockHeadOf(db, subject);

/** Records an act or a read of personal data, inside the caller's transaction. */
export async function record(db: Database, vault: Vault, event: AuditEvent & { head?: Head }): Promise<void> {
  await insertEvent(db, vault, { ...event, head: event.head ?? (await lockHead(db, event.subject)) });
}
