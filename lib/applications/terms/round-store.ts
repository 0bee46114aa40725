import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { termRounds } from '#db/schema/case-terms.ts';

export type Round = { mark: string; after: string | null; endedAt: Date | null };

export async function findRound(db: Database, mark: string): Promise<Round> {
  const [round] = await db.select().from(termRounds).where(eq(termRounds.mark, mark));
  return round ?? { mark, after: null, endedAt: null };
}

export async function saveRound(db: Database, round: Round): Promise<void> {
  await db.insert(termRounds).values(round).onConflictDoUpdate({ target: termRounds.mark, set: round });
}

/** Cases that were sent, in the order of their ids. */
export async function listSent(db: Database, { after, limit }: { after: string | null; limit: number }) {
  const rows = await db
    .select({ id: applications.id })
    .from(applications)
    .where(and(isNotNull(applications.reference), after ? gt(applications.id, after) : undefined))
    .orderBy(asc(applications.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}
