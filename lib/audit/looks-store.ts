import { and, desc, eq, inArray, isNull, lt, or, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { documents } from '#db/schema/documents.ts';
import { memberships } from '#db/schema/organisations.ts';

export type LookQuery = {
  personId: string;
  actions: string[];
  applicationId?: string | undefined;
  before?: string | undefined;
  limit: number;
};

/** Looks of others at a person's cases and documents and at those of their companies, newest first. */
export async function listLooks(db: Database, { personId, actions, applicationId, before, limit }: LookQuery) {
  const mine = minesOf(db, { personId, applicationId });
  const { id, at, action, facts, actorId } = auditEvents;
  const look = db
    .select({ id, at, action, facts, actorId })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.subject, mine.subject),
        inArray(action, actions),
        sql`${actorId} is distinct from ${personId}`,
        before ? lt(id, before) : undefined,
      ),
    )
    .orderBy(desc(id))
    .limit(limit)
    .as('look');
  return db
    .select({
      ...{ id: look.id, at: look.at, action: look.action, facts: look.facts, isNobody: isNull(look.actorId) },
      isColleague: isMemberOf(db, look.actorId, applications.organisationId).as('is_colleague'),
      application: {
        id: applications.id,
        reference: applications.reference,
        service: applications.service,
        department: applications.department,
      },
    })
    .from(mine)
    .crossJoinLateral(look)
    .innerJoin(applications, eq(applications.id, mine.applicationId))
    .orderBy(desc(look.id))
    .limit(limit);
}

/**
 * The subjects of the log that are a person's own, each with its case. Their columns have names of their own, because the
 * query beside them writes these without a table.
 */
function minesOf(db: Database, { personId, applicationId }: Pick<LookQuery, 'personId' | 'applicationId'>) {
  const owned = (owner: PgColumn, company: PgColumn) =>
    or(and(eq(owner, personId), isNull(company)), inArray(company, companiesOf(db, personId)));
  const cases = db
    .select({
      subject: sql<string>`'application:' || ${applications.id}`.as('own_subject'),
      applicationId: sql<string>`${applications.id}`.as('own_case'),
    })
    .from(applications)
    .where(
      and(
        owned(applications.applicantId, applications.organisationId),
        applicationId ? eq(applications.id, applicationId) : undefined,
      ),
    );
  const issued = db
    .select({
      subject: sql<string>`'document:' || ${documents.id}`.as('own_subject'),
      applicationId: sql<string>`${documents.applicationId}`.as('own_case'),
    })
    .from(documents)
    .where(
      and(
        owned(documents.holderId, documents.organisationId),
        applicationId ? eq(documents.applicationId, applicationId) : undefined,
      ),
    );
  return cases.unionAll(issued).as('mine');
}

const companiesOf = (db: Database, personId: string) =>
  db
    .select({ id: memberships.organisationId })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), isNull(memberships.endedAt)));

/** True for somebody who acts for a company, or did. */
const isMemberOf = (db: Database, personId: PgColumn | SQL.Aliased, organisationId: PgColumn) =>
  sql<boolean>`exists (${db
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(sql`${memberships.personId} = ${personId}`, eq(memberships.organisationId, organisationId)))})`;
