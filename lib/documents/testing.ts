import type { Database } from '#db/client.ts';
import { aCast, aCaseIn, type Cast } from '#lib/applications/testing/staff-acts.testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import type { Document } from './document.ts';
import { listMyDocuments } from './holder/read-mine.ts';
import { issueDocuments } from './issue/issue-documents.ts';

export const issuer = 'https://yunchuan.example';

/** Issues everything that is due in a test's city. */
export const issueAll = (db: Database, at?: string, by = issuer): Promise<number> =>
  issueDocuments({ ...contextOf(db, null, at), issuer: by });

/** A dog's licence, issued today for a year, with whoever had to do with it. */
export async function aLicence(db: Database, by = issuer): Promise<Cast & { licence: Document }> {
  const cast = await aCast(db);
  await aCaseIn(db, 'approved', cast);
  await issueAll(db, undefined, by);
  const licence = (await listMyDocuments(contextOf(db, cast.citizen))).find(({ kind }) => kind === 'licence');
  if (!licence) throw new Error('No licence was issued');
  return { ...cast, licence };
}
