import { and, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '#db/client.ts';
import { guideVersions } from '#db/schema/guide-versions.ts';
import { people } from '#db/schema/identity.ts';
import { isId } from '#lib/kernel/id.ts';
import type { GuideVersion, Outcome, Rewording } from './guide-version.ts';

type Proposed = Pick<GuideVersion, 'service' | 'number' | 'base' | 'texts' | 'note' | 'authorId' | 'proposedAt'>;

const [author, second] = [alias(people, 'author'), alias(people, 'second')];

/** False if another proposal for the service waits, or took the number. */
export const insertVersion = async (db: Database, version: Proposed): Promise<boolean> =>
  (await db.insert(guideVersions).values(version).onConflictDoNothing().returning({ id: guideVersions.id })).length > 0;

/** Newest first. */
export const listVersions = (db: Database, service: string): Promise<GuideVersion[]> =>
  select(db, eq(guideVersions.service, service));

/** What waits and what is published now, of each of these services. */
export const listOpenVersions = (db: Database, services: string[]): Promise<GuideVersion[]> =>
  services.length === 0
    ? Promise.resolve([])
    : select(db, and(inArray(guideVersions.service, services), isNull(guideVersions.outcome)));

/** The newest published version of each service. */
export async function listPublished(db: Database): Promise<GuideVersion[]> {
  const published = await select(db, eq(guideVersions.outcome, 'published'));
  return [...new Map(published.toReversed().map((version) => [version.service, version])).values()];
}

/** A version, locked until the transaction ends. */
export async function lockVersion(db: Database, id: string): Promise<GuideVersion | undefined> {
  if (!isId(id)) return undefined;
  await db.select({ id: guideVersions.id }).from(guideVersions).where(eq(guideVersions.id, id)).for('update');
  return (await select(db, eq(guideVersions.id, id)))[0];
}

type Settled = { outcome: Outcome; settledById: string; settledAt: Date; reason: string | null };

export async function recordOutcome(db: Database, id: string, settled: Settled): Promise<void> {
  await db.update(guideVersions).set(settled).where(eq(guideVersions.id, id));
}

async function select(db: Database, which: SQL | undefined): Promise<GuideVersion[]> {
  const { id, service, number, base, texts, note, authorId, proposedAt, outcome, settledAt, reason } = guideVersions;
  const rows = await db
    .select({
      ...{ id, service, number, base, texts, note, authorId, proposedAt, outcome, settledAt, reason },
      ...{ author: author.name, settledBy: second.name },
    })
    .from(guideVersions)
    .innerJoin(author, eq(author.id, authorId))
    .leftJoin(second, eq(second.id, guideVersions.settledById))
    .where(which)
    .orderBy(desc(guideVersions.number), desc(id));
  // Only `insertVersion` and `recordOutcome` write here, under these types.
  return rows.map((row) => ({ ...row, texts: row.texts as Rewording, outcome: row.outcome as Outcome | null }));
}
