import type { Database } from '#db/client.ts';
import { giveToOrganisation } from './store.ts';

/** What was scanned at the counter for a company before its account was known becomes the company's. */
export const giveToCompany = (db: Database, given: { personId: string; organisationId: string }): Promise<void> =>
  giveToOrganisation(db, given);
