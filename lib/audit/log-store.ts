import { and, desc, eq, exists, gte, inArray, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { documents } from '#db/schema/documents.ts';
import { people } from '#db/schema/identity.ts';
import { memberships } from '#db/schema/organisations.ts';
import { recusals } from '#db/schema/recusals.ts';
import { isId } from '#lib/kernel/id.ts';
import type { Entry } from './entry.ts';

/** What is asked of the log: about one subject, by some people, of one action, from a moment until before another. */
export type LogPage = {
  subject?: string | undefined;
  actorIds?: string[] | undefined;
  action?: string | undefined;
  from?: Date | undefined;
  until?: Date | undefined;
  before?: string | undefined;
  limit?: number;
};

type Reader = { readerId: string; departments: 'whole city' | string[] };

/**
 * The log, newest first, a page at a time, in the whole city or about cases of departments and their companies. What is
 * about the reader's own cases and companies is left out.
 */
export async function listEntries(
  db: Database,
  { readerId, departments }: Reader,
  { subject, actorIds, action, from, until, before, limit = 50 }: LogPage,
): Promise<Omit<Entry, 'about'>[]> {
  const { id, at, action: done, subject: about, facts } = auditEvents;
  return db
    .select({ id, at, action: done, subject: about, facts, actor: people.name })
    .from(auditEvents)
    .leftJoin(people, eq(people.id, auditEvents.actorId))
    .where(
      and(
        departments === 'whole city' ? undefined : aboutCasesOf(db, departments),
        sql`not (${about} = any(array(${ownSubjects(db, readerId)})))`,
        subject ? inArray(about, [subject, ...(await documentsOf(db, subject))]) : undefined,
        actorIds ? inArray(auditEvents.actorId, actorIds) : undefined,
        action ? eq(done, action) : undefined,
        from ? gte(at, from) : undefined,
        until ? lt(at, until) : undefined,
        before ? lt(id, before) : undefined,
      ),
    )
    .orderBy(desc(id))
    .limit(limit);
}

/** What was issued in a case belongs to what is asked of it. */
async function documentsOf(db: Database, subject: string): Promise<string[]> {
  const [kind, caseId] = subject.split(':');
  if (kind !== 'application' || !isId(caseId)) return [];
  const issued = await db.select({ id: documents.id }).from(documents).where(eq(documents.applicationId, caseId));
  return issued.map(({ id }) => `document:${id}`);
}

/** The people of a name, or of an address they sign in with. */
export async function findActors(db: Database, typed: string): Promise<string[]> {
  const found = await db
    .select({ id: people.id })
    .from(people)
    .where(or(eq(people.name, typed), eq(people.email, typed.toLowerCase())))
    .limit(50);
  return found.map(({ id }) => id);
}

/** A case by its reference, in departments that the reader oversees. */
export async function findCaseId(
  db: Database,
  departments: Reader['departments'],
  reference: string,
): Promise<string | undefined> {
  const [found] = await db
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        eq(applications.reference, reference),
        departments === 'whole city' ? undefined : inArray(applications.department, departments),
      ),
    );
  return found?.id;
}

/** Tells whether a subject is a person's own case or company, which others deal with. */
export async function isOwnSubject(db: Database, readerId: string, subject: string): Promise<boolean> {
  const own = await ownSubjects(db, readerId);
  return own.some((one) => one.subject === subject);
}

/** A person's cases, the companies they act for and the cases of these, and what they keep away from. */
function ownSubjects(db: Database, personId: string) {
  const companies = db
    .select({ id: memberships.organisationId })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), isNull(memberships.endedAt)));
  const recused = db
    .select({ id: recusals.applicationId })
    .from(recusals)
    .where(and(eq(recusals.personId, personId), isNull(recusals.endedAt)));
  const isMine = or(
    eq(applications.applicantId, personId),
    inArray(applications.organisationId, companies),
    inArray(applications.id, recused),
  );
  return db
    .select({ subject: sql<string>`'application:' || ${applications.id}` })
    .from(applications)
    .where(isMine)
    .unionAll(
      db
        .select({ subject: sql<string>`'organisation:' || ${memberships.organisationId}` })
        .from(memberships)
        .where(and(eq(memberships.personId, personId), isNull(memberships.endedAt))),
    );
}

/** About cases of these departments and documents of theirs, or companies that have sent them one. */
const aboutCasesOf = (db: Database, departments: string[]): SQL =>
  exists(
    db
      .select({ id: applications.id })
      .from(applications)
      .where(
        and(
          or(
            eq(applications.id, idIn('application')),
            inArray(
              applications.id,
              db
                .select({ id: documents.applicationId })
                .from(documents)
                .where(eq(documents.id, idIn('document'))),
            ),
            and(eq(applications.organisationId, idIn('organisation')), ne(applications.status, 'draft')),
          ),
          inArray(applications.department, departments),
        ),
      ),
  );

/** The id in `<kind>:<id>`; null for other subjects. */
const idIn = (kind: string): SQL =>
  sql`case when ${auditEvents.subject} like ${`${kind}:%`} then split_part(${auditEvents.subject}, ':', 2)::uuid end`;
