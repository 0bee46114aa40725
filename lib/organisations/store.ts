import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { memberships, organisations } from '#db/schema.ts';

export type MemberRole = (typeof memberships.$inferSelect)['role'];
export type MyOrganisation = { id: string; name: string; creditCode: string; role: MemberRole };

/** The organisations a person acts for now. */
export async function listOrganisationsOf(db: Database, personId: string): Promise<MyOrganisation[]> {
  return db
    .select({
      id: organisations.id,
      name: organisations.name,
      creditCode: organisations.creditCode,
      role: memberships.role,
    })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(memberships.personId, personId), isNull(memberships.endedAt)))
    .orderBy(organisations.name);
}
