import { and, eq, gt, inArray, lt, lte, notExists, or, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { guestKeys, guests, resumeLinks } from '#db/schema/guests.ts';
import { people } from '#db/schema/identity.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { mostTries } from './guest.ts';

export async function insertGuest(
  db: Database,
  { personId, locale, at }: { personId: string; locale: Locale; at: Date },
): Promise<void> {
  await db.insert(people).values({ id: personId, locale, createdAt: at });
  await db.insert(guests).values({ personId, at });
}

/** Locks a guest until the transaction ends; false if there is none of this id. */
export async function holdGuest(db: Database, personId: string): Promise<boolean> {
  const rows = await db.select().from(guests).where(eq(guests.personId, personId)).for('update');
  return rows.length > 0;
}

/** The ids of all guests, for a condition of another query. */
export const selectGuests = (db: Database) => db.select({ id: guests.personId }).from(guests);

export async function isGuestOf(db: Database, personId: string): Promise<boolean> {
  return (await db.$count(guests, eq(guests.personId, personId))) > 0;
}

/** With their keys and their link; the row of their person stays where something else names it. */
export async function deleteGuest(db: Database, personId: string): Promise<void> {
  await db.delete(guests).where(eq(guests.personId, personId));
}

type Key = typeof guestKeys.$inferSelect;

export async function insertKey(db: Database, key: Key): Promise<void> {
  await db.insert(guestKeys).values(key);
}

export async function findKey(db: Database, tokenHash: string): Promise<Key | undefined> {
  const [row] = await db.select().from(guestKeys).where(eq(guestKeys.tokenHash, tokenHash));
  return row;
}

export async function recordKeySeen(db: Database, tokenHash: string, at: Date): Promise<void> {
  await db.update(guestKeys).set({ seenAt: at }).where(eq(guestKeys.tokenHash, tokenHash));
}

export async function deleteKey(db: Database, tokenHash: string): Promise<void> {
  await db.delete(guestKeys).where(eq(guestKeys.tokenHash, tokenHash));
}

export async function deleteKeysOf(db: Database, personId: string): Promise<void> {
  await db.delete(guestKeys).where(eq(guestKeys.personId, personId));
}

type NewLink = Omit<typeof resumeLinks.$inferInsert, 'tries'>;

/** A guest has one link: a new one takes the place of the one before. */
export async function replaceLink(db: Database, { personId, ...link }: NewLink): Promise<void> {
  const anew = { ...link, tries: 0 };
  await db
    .insert(resumeLinks)
    .values({ personId, ...anew })
    .onConflictDoUpdate({ target: resumeLinks.personId, set: anew });
}

export async function findLinkOf(db: Database, personId: string, now: Date): Promise<{ until: Date } | undefined> {
  const [row] = await db
    .select({ until: resumeLinks.until })
    .from(resumeLinks)
    .where(and(eq(resumeLinks.personId, personId), gt(resumeLinks.until, now), lt(resumeLinks.tries, mostTries)));
  return row;
}

/** Counts a try before anything is compared, and holds the link until the transaction ends; nothing for one that is spent. */
export async function countTry(
  db: Database,
  { hashes, now }: { hashes: string[]; now: Date },
): Promise<{ personId: string; wordHash: string } | undefined> {
  const [row] = await db
    .update(resumeLinks)
    .set({ tries: sql`${resumeLinks.tries} + 1` })
    .where(and(inArray(resumeLinks.tokenHash, hashes), gt(resumeLinks.until, now), lt(resumeLinks.tries, mostTries)))
    .returning({ personId: resumeLinks.personId, wordHash: resumeLinks.wordHash });
  return row;
}

export async function deleteLinkOf(db: Database, personId: string): Promise<void> {
  await db.delete(resumeLinks).where(eq(resumeLinks.personId, personId));
}

/** Keys that open nothing any more, and links that are over. */
export async function deletePast(db: Database, { now, seenBefore }: { now: Date; seenBefore: Date }): Promise<void> {
  await db.delete(guestKeys).where(or(lte(guestKeys.expires, now), lte(guestKeys.seenAt, seenBefore)));
  await db.delete(resumeLinks).where(lte(resumeLinks.until, now));
}

/** Guests whom no browser holds and no link leads to. */
export async function listUnheld(db: Database, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: guests.personId })
    .from(guests)
    .where(
      and(
        notExists(db.select({ id: guestKeys.personId }).from(guestKeys).where(eq(guestKeys.personId, guests.personId))),
        notExists(
          db.select({ id: resumeLinks.personId }).from(resumeLinks).where(eq(resumeLinks.personId, guests.personId)),
        ),
      ),
    )
    .limit(limit);
  return rows.map(({ id }) => id);
}
