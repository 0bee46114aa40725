import { and, asc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { caseTerms, termRounds } from '#db/schema/case-terms.ts';

export type Round = { mark: string; after: string | null; endedAt: Date | null };

export async function findRound(db: Database, mark: string): Promise<Round> {
  const [round] = await db.select().from(termRounds).where(eq(termRounds.mark, mark));
  return round ?? { mark, after: null, endedAt: null };
}

export async function saveRound(db: Database, round: Round): Promise<void> {
  await db.insert(termRounds).values(round).onConflictDoUpdate({ target: termRounds.mark, set: round });
}

export type Sent = { id: string; department: string; service: string };

/** Cases that were sent, in the order of their ids. */
export const listSent = (db: Database, { after, limit }: { after: string | null; limit: number }): Promise<Sent[]> =>
  db
    .select({ id: applications.id, department: applications.department, service: applications.service })
    .from(applications)
    .where(and(isNotNull(applications.reference), after ? gt(applications.id, after) : undefined))
    .orderBy(asc(applications.id))
    .limit(limit);

/** Those of the cases that have the hash beside them. */
export async function listHaving(db: Database, cases: { id: string; hash: bigint }[]): Promise<Set<string>> {
  if (cases.length === 0) return new Set();
  const [ids, hashes] = [cases.map(({ id }) => id), cases.map(({ hash }) => hash)].map((all) => `{${all.join(',')}}`);
  const rows = await db
    .select({ id: caseTerms.applicationId })
    .from(caseTerms)
    .where(
      sql`(${caseTerms.hash}, ${caseTerms.applicationId}) in (select * from unnest(${hashes}::bigint[], ${ids}::uuid[]))`,
    );
  return new Set(rows.map(({ id }) => id));
}
