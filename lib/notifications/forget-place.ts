import type { Database } from '#db/client.ts';
import { unlinkLines } from './store.ts';

/** Keeps what was told of an application without the way to it, before it is thrown away. */
export const forgetPlace = (db: Database, applicationId: string): Promise<void> => unlinkLines(db, applicationId);
