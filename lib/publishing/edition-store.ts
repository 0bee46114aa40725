import { desc, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { editions } from '#db/schema/publishing.ts';

export type NewEdition = { at: Date; byId: string; kind: string; subject: string };

/**
 * Begins an edition. Editions come one after the other: whoever publishes waits for whoever is publishing, so that no
 * number appears after a higher one.
 */
export async function insertEdition(db: Database, edition: NewEdition): Promise<number> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('editions'))`);
  const [row] = await db.insert(editions).values(edition).returning({ id: editions.id });
  return row?.id ?? 0;
}

/** The number of the newest edition; 0 where nobody has published anything. */
export async function findLatestEdition(db: Database): Promise<number> {
  const [row] = await db.select({ id: editions.id }).from(editions).orderBy(desc(editions.id)).limit(1);
  return row?.id ?? 0;
}
