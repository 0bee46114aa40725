import type { Database } from '#db/client.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { AuditEvent } from './event.ts';
import { insertEvent } from './store.ts';

/** Puts an act or a read of personal data on record, inside the caller's transaction. */
export const record = (db: Database, vault: Vault, event: AuditEvent): Promise<void> => insertEvent(db, vault, event);
