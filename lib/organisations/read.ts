import type { Database } from '#db/client.ts';
import type { Context } from '#lib/kernel/context.ts';
import { findRepresentation, listRejectedOf, type Rejected } from './check-store.ts';
import { listInvitationsOf, listInvited, type Invitation, type Invited } from './invitation-store.ts';
import { listMembers, listOrganisationsOf, type Member, type MyOrganisation } from './store.ts';

export { findOrganisationOf, holdOrganisation, organisationsOf } from './store.ts';
export { findClaim, findRepresentation, listChecks } from './check-store.ts';

export const listMyOrganisations = (db: Database, personId: string): Promise<MyOrganisation[]> =>
  listOrganisationsOf(db, personId);

export const mayActFor = async (
  db: Database,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<boolean> => (await listOrganisationsOf(db, personId)).some(({ id }) => id === organisationId);

export const listMyInvitations = ({ db, actor }: Context): Promise<Invitation[]> => listInvitationsOf(db, actor.id);

export const isConfirmed = async (db: Database, organisationId: string): Promise<boolean> =>
  (await findRepresentation(db, organisationId)) === 'confirmed';

/**
 * The person to tell about `personId`'s acts for an organisation: they themselves, or its representative after they
 * left.
 */
export async function addresseeFor(
  db: Database,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<string> {
  const members = await listMembers(db, organisationId);
  if (members.some((member) => member.personId === personId)) return personId;
  return members[0]?.personId ?? personId;
}

/** Accounts that were rejected while the actor acted for them, with the reason. */
export const listMyRejected = (ctx: Context): Promise<Rejected[]> => listRejectedOf(ctx, ctx.actor.id);

export type OrganisationView = { organisation: MyOrganisation; members: Member[]; invited: Invited[] };

/** One of the actor's organisations with its members; only its legal representative sees invitations. */
export async function readMyOrganisation({ db, actor }: Context, id: string): Promise<OrganisationView | undefined> {
  const organisation = (await listOrganisationsOf(db, actor.id)).find((mine) => mine.id === id);
  if (!organisation) return undefined;
  const invited = organisation.role === 'legal_representative' ? await listInvited(db, id) : [];
  return { organisation, members: await listMembers(db, id), invited };
}
