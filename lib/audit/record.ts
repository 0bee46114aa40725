import type { Database } from '#db/client.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { AuditEvent } from './event.ts';
import type { Head } from './chain.ts';
import { insertEvent, lockEnd } from './store.ts';

/**
 * The log's end where a subject's entries stand, kept from others until the transaction ends. `record` takes it by itself;
 * who takes it before spares a wait for the database's answer.
 */
export const takeEnd = (db: Database, subject: string): Promise<Head> => lockEnd(db, subject);

/** Puts an act or a read of personal data on record, inside the caller's transaction. */
export async function record(db: Database, vault: Vault, event: AuditEvent & { end?: Head }): Promise<void> {
  await insertEvent(db, vault, { ...event, end: event.end ?? (await takeEnd(db, event.subject)) });
}
