import type { Database } from '#db/client.ts';
import { giveCarried } from './store.ts';
import { giveUploads } from './upload-store.ts';

type Given = { applicationId: string; from: string; to: string };

/** The files that a draft carries, and those that still arrive for it, become another person’s with it. */
export async function giveToPerson(db: Database, given: Given): Promise<void> {
  await giveCarried(db, given);
  await giveUploads(db, given);
}
