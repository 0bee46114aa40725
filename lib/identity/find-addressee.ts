import type { Database } from '#db/client.ts';
import type { Addressee } from '#lib/notifications/addressee.ts';
import { readAddressee } from './store.ts';

/** Where a person is written to; throws if there is no such person. */
export async function findAddressee(db: Database, personId: string): Promise<Addressee> {
  const [addressee] = await readAddressee(db, { personId });
  if (!addressee) throw new Error(`No person ${personId} to write to`);
  return addressee;
}
