import type { Context } from '#lib/kernel/context.ts';
import type { Document } from './document.ts';
import { listOfCase } from './store.ts';

/** The documents of a case, oldest first, for staff who have opened the case, which is on record. */
export const listCaseDocuments = ({ db }: Pick<Context, 'db'>, applicationId: string): Promise<Document[]> =>
  listOfCase(db, applicationId);
