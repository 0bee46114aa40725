import { and, asc, eq, gt, inArray, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { guestsIn } from '#lib/identity/guest/guests.ts';

const { id, status, applicantId, updatedAt, keptAt } = applications;

type Owner = { personId: string; name: string; at: Date };

/** A draft becomes another person’s; its days begin anew. */
export async function recordOwner(db: Database, draftId: string, { personId, name, at }: Owner): Promise<void> {
  await db.update(applications).set({ applicantId: personId, applicantName: name, keptAt: at }).where(eq(id, draftId));
}

/** A link was made to all that a guest writes: its days begin anew. */
export async function recordAllKept(db: Database, personId: string, at: Date): Promise<void> {
  await db.update(applications).set({ keptAt: at }).where(eq(applicantId, personId));
}

export const hasDrafts = async (db: Database, personId: string): Promise<boolean> =>
  (await db.$count(applications, eq(applicantId, personId))) > 0;

/** Drafts of guests that nobody has touched since; those that somebody signed in for are lapsed by others. */
const isLapsed = (db: Database, touched: Date): SQL | undefined =>
  and(
    eq(status, 'draft'),
    inArray(applicantId, guestsIn(db)),
    lt(updatedAt, touched),
    or(isNull(keptAt), lt(keptAt, touched)),
  );

type Of = { touched: Date; after: string | undefined; limit: number };

export async function listLapsedOfGuests(db: Database, { touched, after, limit }: Of): Promise<string[]> {
  const rows = await db
    .select({ id })
    .from(applications)
    .where(and(isLapsed(db, touched), after ? gt(id, after) : undefined))
    .orderBy(asc(id))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** Locks one of them, and gives whose it was; nothing if somebody touched it or took it over meanwhile. */
export async function lockLapsedOfGuest(db: Database, draftId: string, touched: Date): Promise<string | undefined> {
  const [row] = await db
    .select({ personId: applicantId })
    .from(applications)
    .where(and(eq(id, draftId), isLapsed(db, touched)))
    .for('update');
  return row?.personId;
}
