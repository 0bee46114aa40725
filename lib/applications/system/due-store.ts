import { and, asc, eq, exists, gt, inArray, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications, submissions } from '#db/schema/applications.ts';
import { isRunning } from '#lib/applications/case/running-store.ts';
import type { Day } from '#lib/kernel/day.ts';
import { datedBy, type AsOf, type Dates } from '#lib/applications/clock/case-clock.ts';

/** A page of applications, in the order of their ids. */
export type IdPage = { after: string | undefined; limit: number };

/** Filings that may wait for an answer past today, and corrections that may be left unanswered. */
export const listLateFilings = (db: Database, on: AsOf, page: IdPage): Promise<string[]> =>
  listIds(
    db,
    or(
      and(eq(applications.status, 'submitted'), lt(applications.dueOn, on.today)),
      and(eq(applications.status, 'correction_requested'), lt(applications.correctionDueOn, on.today)),
      and(inArray(applications.status, ['submitted', 'correction_requested']), isNotDatedBy(datedBy('submitted', on))),
    ),
    page,
  );

/** Cases that nobody decided by the last day of the law, of services whose silence decides; on the index of what is near. */
export const listUndecided = (db: Database, today: Day, page: IdPage): Promise<string[]> =>
  listIds(
    db,
    and(
      isRunning,
      inArray(applications.status, ['accepted', 'in_review', 'extension_asked', 'awaiting_approval']),
      lte(applications.nearFrom, today),
      lt(applications.statutoryDueOn, today),
      exists(
        db
          .select({ id: submissions.id })
          .from(submissions)
          .where(
            and(
              eq(submissions.applicationId, applications.id),
              sql`${submissions.terms} -> 'silence' ->> 'decision' <> 'none'`,
            ),
          ),
      ),
    ),
    page,
  );

const running = [
  'submitted',
  'correction_requested',
  'accepted',
  'in_review',
  'extension_asked',
  'awaiting_approval',
  'approved',
  'revocation_asked',
] as const;

/** Cases whose dates were counted in another calendar, or on another day where the clock stands still. */
export const listOutdated = (db: Database, on: AsOf, page: IdPage): Promise<string[]> =>
  listIds(
    db,
    or(
      and(inArray(applications.status, [...running]), isNotDatedBy(datedBy('submitted', on))),
      and(eq(applications.status, 'stopped'), isNotDatedBy(datedBy('stopped', on))),
    ),
    page,
  );

const isNotDatedBy = (mark: string): SQL => sql`${applications.datedBy} is distinct from ${mark}`;

async function listIds(db: Database, which: SQL | undefined, { after, limit }: IdPage): Promise<string[]> {
  const rows = await db
    .select({ id: applications.id })
    .from(applications)
    .where(and(which, after ? gt(applications.id, after) : undefined))
    .orderBy(asc(applications.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Dates that say what they said before, counted in the calendar of now. */
export async function writeDates(db: Database, id: string, dates: Dates): Promise<void> {
  await db.update(applications).set(dates).where(eq(applications.id, id));
}
