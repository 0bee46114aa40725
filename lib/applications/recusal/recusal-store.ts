import { and, asc, eq, inArray, isNotNull, isNull, lt, or } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { caseTerms } from '#db/schema/case-terms.ts';
import { people } from '#db/schema/identity.ts';
import { memberships } from '#db/schema/organisations.ts';
import { recusals, relatives } from '#db/schema/recusals.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Relation } from './relative.ts';

/** The cases that somebody keeps away from, as a part of another query. */
export const recusedFrom = (db: Database, personId: string) =>
  db
    .select({ id: recusals.applicationId })
    .from(recusals)
    .where(and(eq(recusals.personId, personId), isNull(recusals.endedAt)));

export const isRecused = async (db: Database, by: { personId: string; applicationId: string }): Promise<boolean> =>
  (await db.$count(
    recusals,
    and(eq(recusals.personId, by.personId), eq(recusals.applicationId, by.applicationId), isNull(recusals.endedAt)),
  )) > 0;

/** Everybody who keeps away from a case. */
export async function listRecused(db: Database, applicationId: string): Promise<string[]> {
  const rows = await db
    .select({ personId: recusals.personId })
    .from(recusals)
    .where(and(eq(recusals.applicationId, applicationId), isNull(recusals.endedAt)));
  return rows.map(({ personId }) => personId);
}

/** Gives how many are new. */
export async function insertRecusals(db: Database, rows: (typeof recusals.$inferInsert)[]): Promise<number> {
  if (rows.length === 0) return 0;
  return (await db.insert(recusals).values(rows).onConflictDoNothing().returning({ id: recusals.id })).length;
}

type Declared = { id: string; personId: string };

/** Declared relatives with one of the numbers, be it in a form or in the account of one of these people. */
export const listRelativesAmong = (
  db: Database,
  { hashes, accounts }: { hashes: string[]; accounts: string[] },
): Promise<Declared[]> =>
  db
    .select({ id: relatives.id, personId: relatives.personId })
    .from(relatives)
    .where(
      and(
        isNull(relatives.endedAt),
        or(
          inArray(relatives.residentIdHash, hashes),
          inArray(
            relatives.residentIdHash,
            db.select({ hash: people.residentIdHash }).from(people).where(inArray(people.id, accounts)),
          ),
        ),
      ),
    );

/** Cases that were sent and have one of the terms, or whose applicant or company has an account with the number. */
export async function listCasesWith(
  db: Database,
  { terms, numbers }: { terms: bigint[]; numbers: string[] },
): Promise<string[]> {
  const accounts = db.select({ id: people.id }).from(people).where(inArray(people.residentIdHash, numbers));
  const companies = db
    .select({ id: memberships.organisationId })
    .from(memberships)
    .where(and(inArray(memberships.personId, accounts), isNull(memberships.endedAt)));
  const named = db.select({ id: caseTerms.applicationId }).from(caseTerms).where(inArray(caseTerms.hash, terms));
  const rows = await db
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        isNotNull(applications.reference),
        or(
          inArray(applications.id, named),
          inArray(applications.applicantId, accounts),
          inArray(applications.organisationId, companies),
        ),
      ),
    );
  return rows.map(({ id }) => id);
}

export async function insertRelative(db: Database, relative: typeof relatives.$inferInsert): Promise<void> {
  await db.insert(relatives).values(relative);
}

export type StoredRelative = {
  id: string;
  personId: string;
  person: string | null;
  relation: Relation;
  residentId: string;
  untilDay: Day | null;
};

/** The relatives that these people declare by now, in the order of their declarations. */
export const listRelatives = (db: Database, personIds: string[]): Promise<StoredRelative[]> =>
  db
    .select({
      ...{ id: relatives.id, personId: relatives.personId, person: people.name },
      ...{ relation: relatives.relation, residentId: relatives.residentId, untilDay: relatives.untilDay },
    })
    .from(relatives)
    .innerJoin(people, eq(people.id, relatives.personId))
    .where(and(isNull(relatives.endedAt), inArray(relatives.personId, personIds)))
    .orderBy(asc(relatives.declaredAt), asc(relatives.id));

export const isDeclared = async (db: Database, personId: string, numbers: string[]): Promise<boolean> =>
  (await db.$count(
    relatives,
    and(eq(relatives.personId, personId), inArray(relatives.residentIdHash, numbers), isNull(relatives.endedAt)),
  )) > 0;

/** Declarations whose last day has passed. */
export const listPast = (db: Database, today: Day): Promise<Pick<StoredRelative, 'id' | 'personId' | 'relation'>[]> =>
  db
    .select({ id: relatives.id, personId: relatives.personId, relation: relatives.relation })
    .from(relatives)
    .where(and(isNull(relatives.endedAt), lt(relatives.untilDay, today)));

/** It ends, and with it every recusal for it. */
export async function endRelatives(db: Database, ids: string[], at: Date): Promise<void> {
  await db.delete(recusals).where(inArray(recusals.relativeId, ids));
  await db.update(relatives).set({ endedAt: at }).where(inArray(relatives.id, ids));
}

export type Named = Pick<
  typeof applications.$inferSelect,
  'id' | 'department' | 'assigneeId' | 'applicantId' | 'organisationId'
>;

/** A case that was sent to one of the departments, by its reference. */
export async function findNamed(
  db: Database,
  { reference, departments }: { reference: string; departments: string[] },
): Promise<Named | undefined> {
  const [found] = await db
    .select({
      ...{ id: applications.id, department: applications.department, assigneeId: applications.assigneeId },
      ...{ applicantId: applications.applicantId, organisationId: applications.organisationId },
    })
    .from(applications)
    .where(and(eq(applications.reference, reference), inArray(applications.department, departments)));
  return found;
}
