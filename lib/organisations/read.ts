import type { Database } from '#db/client.ts';
import { listOrganisationsOf, type MyOrganisation } from './store.ts';

/** The organisations a person acts for now. */
export const listMyOrganisations = (db: Database, personId: string): Promise<MyOrganisation[]> =>
  listOrganisationsOf(db, personId);

/** Whether a person acts for an organisation now. */
export const mayActFor = async (
  db: Database,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<boolean> => (await listOrganisationsOf(db, personId)).some(({ id }) => id === organisationId);
