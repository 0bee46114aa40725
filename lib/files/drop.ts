import type { Database } from '#db/client.ts';
import { markUsedOnlyBy } from './erase-store.ts';

/**
 * Erases the files that only this draft carries, in the transaction that throws it away. Nobody opens them from then on, and
 * the job `sweep` removes their objects.
 */
export const dropFilesOf = (db: Database, given: { applicationId: string; at: Date }): Promise<void> =>
  markUsedOnlyBy(db, given);
