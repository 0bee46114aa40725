import type { Database } from '#db/client.ts';
import type { Context } from '#lib/kernel/context.ts';
import { listInvitationsOf, listInvited, type Invitation, type Invited } from './invitation-store.ts';
import { listMembers, listOrganisationsOf, type Member, type MyOrganisation } from './store.ts';

export { organisationsOf } from './store.ts';

/** The organisations a person acts for now. */
export const listMyOrganisations = (db: Database, personId: string): Promise<MyOrganisation[]> =>
  listOrganisationsOf(db, personId);

/** Whether a person acts for an organisation now. */
export const mayActFor = async (
  db: Database,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<boolean> => (await listOrganisationsOf(db, personId)).some(({ id }) => id === organisationId);

/** What the actor was asked and has not answered. */
export const listMyInvitations = ({ db, actor }: Context): Promise<Invitation[]> => listInvitationsOf(db, actor.id);

export type OrganisationView = { organisation: MyOrganisation; members: Member[]; invited: Invited[] };

/** One of the actor's organisations with its members; only its legal representative sees who was invited. */
export async function readMyOrganisation({ db, actor }: Context, id: string): Promise<OrganisationView | undefined> {
  const organisation = (await listOrganisationsOf(db, actor.id)).find((mine) => mine.id === id);
  if (!organisation) return undefined;
  const invited = organisation.role === 'legal_representative' ? await listInvited(db, id) : [];
  return { organisation, members: await listMembers(db, id), invited };
}
