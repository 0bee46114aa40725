import { and, asc, eq, gt, inArray, isNull, lt, lte, notInArray, or, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import type { Application } from '#lib/applications/application.ts';
import { guestsIn } from '#lib/identity/guest/guests.ts';

const { id, service, status, applicantId, filedById, updatedAt, keptAt, lapseToldAt } = applications;

export const markKept = async (db: Database, draftId: string, at: Date): Promise<void> =>
  void (await db.update(applications).set({ keptAt: at }).where(eq(id, draftId)));

/**
 * Drafts of people that nobody touched since; what an officer enters at the counter is not a person’s to keep, and guests have
 * days of their own.
 */
const untouchedSince = (db: Database, before: Date): SQL | undefined =>
  and(
    ...[eq(status, 'draft'), isNull(filedById), notInArray(applicantId, guestsIn(db))],
    ...[lt(updatedAt, before), or(isNull(keptAt), lt(keptAt, before))],
  );

/** Their holders were told since they were last touched. */
const isTold = (): SQL | undefined => and(gt(lapseToldAt, updatedAt), or(isNull(keptAt), gt(lapseToldAt, keptAt)));

export type ToTell = Pick<Application, 'id' | 'service' | 'updatedAt' | 'keptAt' | 'lapseToldAt'>;

/** Claims drafts whose holders are to be told that they lapse, so that of two who run at once one tells. */
export async function claimLapsing(
  db: Database,
  { before, at, limit }: { before: Date; at: Date; limit: number },
): Promise<ToTell[]> {
  const untold = or(isNull(lapseToldAt), lte(lapseToldAt, updatedAt), lte(lapseToldAt, keptAt));
  const due = db
    .select({ id })
    .from(applications)
    .where(and(untouchedSince(db, before), untold))
    .orderBy(asc(updatedAt))
    .limit(limit)
    .for('update', { skipLocked: true });
  return db
    .update(applications)
    .set({ lapseToldAt: at })
    .where(inArray(id, due))
    .returning({ id, service, updatedAt, keptAt, lapseToldAt });
}

type Before = { touched: Date; told: Date };

const isLapsed = (db: Database, { touched, told }: Before): SQL | undefined =>
  and(untouchedSince(db, touched), isTold(), lt(lapseToldAt, told));

/** Drafts that have had their last day. */
export async function listLapsed(
  db: Database,
  { before, after, limit }: { before: Before; after: string | undefined; limit: number },
): Promise<string[]> {
  const rows = await db
    .select({ id })
    .from(applications)
    .where(and(isLapsed(db, before), after ? gt(id, after) : undefined))
    .orderBy(asc(id))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** Locks one of them; nothing if somebody touched it meanwhile. */
export async function lockLapsed(db: Database, draftId: string, before: Before): Promise<boolean> {
  const rows = await db
    .select({ id })
    .from(applications)
    .where(and(eq(id, draftId), isLapsed(db, before)))
    .for('update');
  return rows.length > 0;
}
