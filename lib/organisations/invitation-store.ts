import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { people } from '#db/schema/identity.ts';
import { memberships, organisations } from '#db/schema/organisations.ts';
import type { Representation } from './representation.ts';

export type Invited = { id: string; email: string; since: Date };
export type Invitation = { id: string; organisationId: string; organisation: string; representation: Representation };

const isOpen = and(isNull(memberships.personId), isNull(memberships.endedAt));

export async function listInvited(db: Database, organisationId: string): Promise<Invited[]> {
  const rows = await db
    .select({ id: memberships.id, email: memberships.invitedEmail, since: memberships.since })
    .from(memberships)
    .where(and(eq(memberships.organisationId, organisationId), isOpen))
    .orderBy(memberships.id);
  return rows.map(({ email, ...rest }) => ({ ...rest, email: email ?? '' }));
}

export async function insertInvitation(
  db: Database,
  invitation: { organisationId: string; invitedEmail: string; since: Date },
): Promise<void> {
  await db.insert(memberships).values({ ...invitation, role: 'handler' });
}

/** The open invitations of a person, by their proved address. */
export async function listInvitationsOf(db: Database, personId: string): Promise<Invitation[]> {
  return db
    .select({
      id: memberships.id,
      organisationId: organisations.id,
      organisation: organisations.name,
      representation: organisations.representation,
    })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .innerJoin(people, eq(people.email, memberships.invitedEmail))
    .where(and(eq(people.id, personId), isNotNull(people.emailVerified), isOpen))
    .orderBy(memberships.id);
}

export const findInvitation = async (
  db: Database,
  { personId, invitationId }: { personId: string; invitationId: string },
): Promise<Invitation | undefined> => (await listInvitationsOf(db, personId)).find(({ id }) => id === invitationId);

export async function recordAcceptance(db: Database, id: string, by: { personId: string; since: Date }): Promise<void> {
  await db
    .update(memberships)
    .set(by)
    .where(and(eq(memberships.id, id), isOpen));
}
