import { and, eq, getTableColumns, isNull, sql, type Placeholder } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { people } from '#db/schema/identity.ts';
import { memberships, organisations } from '#db/schema/organisations.ts';
import type { Representation } from './representation.ts';

export type MemberRole = (typeof memberships.$inferSelect)['role'];
export type Organisation = { id: string; name: string; creditCode: string; representation: Representation };
export type MyOrganisation = Organisation & { role: MemberRole };

const { createdAt: _createdAt, ...columns } = getTableColumns(organisations);

/** A subquery: ids of the organisations a person acts for now. */
export const organisationsOf = (db: Database, personId: string | Placeholder) =>
  db
    .select({ id: memberships.organisationId })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), isNull(memberships.endedAt)));

export async function listOrganisationsOf(db: Database, personId: string): Promise<MyOrganisation[]> {
  return db
    .select({ ...columns, role: memberships.role })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(memberships.personId, personId), isNull(memberships.endedAt)))
    .orderBy(organisations.name);
}

type Acting = { personId: string; organisationId: string };

/**
 * Locks the person's membership until the transaction ends, so that they still act for it then (members change under
 * `lockOrganisation`).
 */
export async function holdOrganisation(db: Database, acting: Acting): Promise<Organisation | undefined> {
  const itself = eq(organisations.id, acting.organisationId);
  await db.select({ id: organisations.id }).from(organisations).where(itself).for('key share');
  return findOrganisationOf(db, acting);
}

export async function findOrganisationOf(
  db: Database,
  { personId, organisationId }: Acting,
): Promise<Organisation | undefined> {
  const [organisation] = await db
    .select(columns)
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(
      and(
        eq(memberships.personId, personId),
        eq(memberships.organisationId, organisationId),
        isNull(memberships.endedAt),
      ),
    );
  return organisation;
}

export async function findCreditCode(db: Database, organisationId: string): Promise<string | undefined> {
  const [found] = await db
    .select({ creditCode: organisations.creditCode })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return found?.creditCode;
}

export async function findConfirmed(db: Database, creditCode: string): Promise<Organisation | undefined> {
  const [found] = await db
    .select(columns)
    .from(organisations)
    .where(and(eq(organisations.creditCode, creditCode), eq(organisations.representation, 'confirmed')));
  return found;
}

/** Returns nothing if the credit code is registered already, concurrently too. */
export async function insertOrganisation(
  db: Database,
  organisation: { name: string; creditCode: string; createdAt: Date },
): Promise<string | undefined> {
  const [row] = await db
    .insert(organisations)
    .values(organisation)
    .onConflictDoNothing({ target: organisations.creditCode, where: sql`representation <> 'rejected'` })
    .returning({ id: organisations.id });
  return row?.id;
}

export async function insertMember(
  db: Database,
  member: { organisationId: string; personId: string; role: MemberRole; since: Date },
): Promise<void> {
  await db.insert(memberships).values(member);
}

export type Member = {
  id: string;
  personId: string;
  name: string | null;
  email: string | null;
  role: MemberRole;
  since: Date;
};

/** The current members, representatives first. */
export async function listMembers(db: Database, organisationId: string): Promise<Member[]> {
  const rows = await db
    .select({
      id: memberships.id,
      personId: people.id,
      name: people.name,
      email: people.email,
      role: memberships.role,
      since: memberships.since,
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.organisationId, organisationId), isNull(memberships.endedAt)))
    .orderBy(memberships.since, memberships.id);
  return rows.toSorted((a, b) => Number(b.role === 'legal_representative') - Number(a.role === 'legal_representative'));
}

/** Locks the organisation until the transaction ends, so that changes of its members follow one another. */
export async function lockOrganisation(db: Database, id: string): Promise<void> {
  await db.select({ id: organisations.id }).from(organisations).where(eq(organisations.id, id)).for('update');
}

export async function recordEnd(db: Database, membershipId: string, at: Date): Promise<void> {
  await db.update(memberships).set({ endedAt: at }).where(eq(memberships.id, membershipId));
}

/** Ends every membership and invitation of an organisation; returns its members until now. */
export async function recordEndOfAll(db: Database, organisationId: string, at: Date): Promise<string[]> {
  const ended = await db
    .update(memberships)
    .set({ endedAt: at })
    .where(and(eq(memberships.organisationId, organisationId), isNull(memberships.endedAt)))
    .returning({ personId: memberships.personId });
  return ended.flatMap(({ personId }) => personId ?? []);
}

type OpenMembership = { organisationId: string; personId: string; role: 'legal_representative' | 'handler' };

export async function listOpenMemberships(db: Database): Promise<OpenMembership[]> {
  const { organisationId, personId, role } = memberships;
  const rows = await db.select({ organisationId, personId, role }).from(memberships).where(isNull(memberships.endedAt));
  return rows.flatMap(({ personId: id, ...membership }) => (id ? [{ ...membership, personId: id }] : []));
}
