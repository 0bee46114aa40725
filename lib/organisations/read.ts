import type { Placeholder } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Context } from '#lib/kernel/context.ts';
import * as checks from './check-store.ts';
import type { Rejected } from './check-store.ts';
import { listInvitationsOf, listInvited, type Invitation, type Invited } from './invitation-store.ts';
import type { Check, Claim, Representation } from './representation.ts';
import * as store from './store.ts';
import { listMembers, listOrganisationsOf, type Member, type MyOrganisation, type Organisation } from './store.ts';

type Acting = { personId: string; organisationId: string };
type Keeping = Pick<Context, 'db' | 'vault'>;

/** The ids of the organisations a person acts for now, as a part of another subject's query. */
export const organisationsOf = (db: Database, personId: string | Placeholder) => store.organisationsOf(db, personId);

export const findOrganisationOf = (db: Database, acting: Acting): Promise<Organisation | undefined> =>
  store.findOrganisationOf(db, acting);

/** An organisation the person acts for, and goes on acting for until the transaction ends. */
export const holdOrganisation = (db: Database, acting: Acting): Promise<Organisation | undefined> =>
  store.holdOrganisation(db, acting);

export const findCreditCode = (db: Database, organisationId: string): Promise<string | undefined> =>
  store.findCreditCode(db, organisationId);

/** The claim to represent an organisation, for staff who compare it. */
export const findClaim = (ctx: Keeping, organisationId: string): Promise<Claim | undefined> =>
  checks.findClaim(ctx, organisationId);

/** How far an organisation's account is trusted. */
export const findRepresentation = (db: Database, organisationId: string): Promise<Representation | undefined> =>
  checks.findRepresentation(db, organisationId);

export const listChecks = (ctx: Keeping, organisationId: string): Promise<Check[]> =>
  checks.listChecks(ctx, organisationId);

export const listMyOrganisations = (db: Database, personId: string): Promise<MyOrganisation[]> =>
  listOrganisationsOf(db, personId);

export const mayActFor = async (
  db: Database,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<boolean> => (await listOrganisationsOf(db, personId)).some(({ id }) => id === organisationId);

/** True of whoever acts for the account that has this credit code, checked or not. */
export const actsForCode = async (
  db: Database,
  { personId, creditCode }: { personId: string; creditCode: string },
): Promise<boolean> => (await listOrganisationsOf(db, personId)).some((one) => one.creditCode === creditCode);

/** The account with this credit code whose representative staff have confirmed; one that is merely stated proves nothing. */
export const findConfirmed = (db: Database, creditCode: string): Promise<Organisation | undefined> =>
  store.findConfirmed(db, creditCode);

/** Everybody who acts for an organisation now. */
export const listActingFor = async (db: Database, organisationId: string): Promise<string[]> =>
  (await listMembers(db, organisationId)).map(({ personId }) => personId);

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
export const listMyRejected = (ctx: Context): Promise<Rejected[]> => checks.listRejectedOf(ctx, ctx.actor.id);

export type OrganisationView = { organisation: MyOrganisation; members: Member[]; invited: Invited[] };

/** One of the actor's organisations with its members; only its legal representative sees invitations. */
export async function readMyOrganisation({ db, actor }: Context, id: string): Promise<OrganisationView | undefined> {
  const organisation = (await listOrganisationsOf(db, actor.id)).find((mine) => mine.id === id);
  if (!organisation) return undefined;
  const invited = organisation.role === 'legal_representative' ? await listInvited(db, id) : [];
  return { organisation, members: await listMembers(db, id), invited };
}
