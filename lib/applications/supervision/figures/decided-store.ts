import { and, eq, gt, gte, inArray, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { decidedCases } from '#db/schema/supervision.ts';
import { recusedFrom } from '#lib/applications/recusal/recusal-store.ts';
import { organisationsOf } from '#lib/organisations/read.ts';
import type { Dates } from './days.ts';
import { withNames } from './name-store.ts';
import type { Measured } from './measure.ts';
import type { Scope } from '#lib/applications/supervision/scope.ts';

type Decided = Measured & {
  applicationId: string;
  department: string;
  service: string;
  draw: string;
  sampled: boolean;
};

/** A case is decided once; a second reader of the same event writes nothing. */
export async function insertDecided(db: Database, decided: Decided): Promise<void> {
  await db.insert(decidedCases).values(decided).onConflictDoNothing();
}

/** Does nothing for a case that is not decided yet. */
export async function updateOverturned(db: Database, applicationId: string, overturned: number): Promise<void> {
  await db.update(decidedCases).set({ overturned }).where(eq(decidedCases.applicationId, applicationId));
}

export const decidedSince = (db: Database, { departments, personId }: Scope, { since }: Pick<Dates, 'since'>) =>
  and(
    departments === 'whole city' ? undefined : inArray(decidedCases.department, departments),
    gt(decidedCases.decidedOn, since),
    isOfOthers(db, personId),
  );

/** Their own cases are few and found first, each kind by its index, so that the count joins nothing and reads no other case. */
const isOfOthers = (db: Database, personId: string): SQL | undefined => {
  const casesWhere = (rule: SQL) => db.select({ id: applications.id }).from(applications).where(rule);
  const kinds = [
    casesWhere(eq(applications.applicantId, personId)),
    casesWhere(sql`${applications.organisationId} = any(array(${organisationsOf(db, personId)}))`),
    recusedFrom(db, personId),
  ];
  return and(...kinds.map((ids) => sql`${decidedCases.applicationId} <> all(array(${ids}))`));
};

/** What makes a decided case one of a figure; a list of a figure has the same rule. */
export const decidedFigures = {
  decided: undefined,
  past_promise: eq(decidedCases.pastPromise, true),
  past_law: eq(decidedCases.pastLaw, true),
  had_stop: gt(decidedCases.stopped, 0),
  corrected: gt(decidedCases.corrections, 0),
  sent_back: gt(decidedCases.sentBack, 0),
  overturned: gt(decidedCases.overturned, 0),
} satisfies Record<string, SQL | undefined>;

export type DecidedFigure = keyof typeof decidedFigures;
export const usedAtLeast = (days: number): SQL => gte(decidedCases.used, days);

/** Decided cases that used the same number of days and kept the same limits by as many, by department, service and owner. */
export type DecidedCount = {
  department: string;
  service: string;
  personId: string | null;
  person: string | null;
  used: number;
  overPromise: number | null;
  overLaw: number | null;
  cases: number;
  stopped: number;
  pastPromise: number;
  pastLaw: number;
  corrections: number;
  corrected: number;
  sentBack: number;
  overturned: number;
};

const sumOf = (column: PgColumn): SQL<number> => sql<number>`coalesce(sum(${column}), 0)`.mapWith(Number);
const casesWith = (which: SQL): SQL<number> => sql<number>`count(*) filter (where ${which})`.mapWith(Number);

/** The decided cases of the window in one query; its rows are as many as there are different days, not cases. */
export async function countDecided(db: Database, scope: Scope, dates: Dates): Promise<DecidedCount[]> {
  const { department, service, ownerId, used, overPromise, overLaw } = decidedCases;
  const rows = await db
    .select({
      ...{ department, service, used, overPromise, overLaw, personId: ownerId },
      cases: casesWith(sql`true`),
      stopped: sumOf(decidedCases.stopped),
      pastPromise: casesWith(decidedFigures.past_promise),
      pastLaw: casesWith(decidedFigures.past_law),
      corrections: sumOf(decidedCases.corrections),
      corrected: casesWith(decidedFigures.corrected),
      sentBack: casesWith(decidedFigures.sent_back),
      overturned: casesWith(decidedFigures.overturned),
    })
    .from(decidedCases)
    .where(decidedSince(db, scope, dates))
    .groupBy(department, service, ownerId, used, overPromise, overLaw);
  return withNames(db, rows);
}
