import type { Database } from '#db/client.ts';
import { listOrganisationsOf, type Organisation } from './store.ts';

/** The organisation, if this person is its legal representative. */
export async function findRepresented(
  db: Database,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<Organisation | undefined> {
  const mine = await listOrganisationsOf(db, personId);
  return mine.find(({ id, role }) => id === organisationId && role === 'legal_representative');
}
