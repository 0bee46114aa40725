import { and, desc, eq, inArray, isNull, isNotNull, ne, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { newId } from '#db/schema/columns.ts';
import { people } from '#db/schema/identity.ts';
import { decidedCases, qualityFindings } from '#db/schema/supervision.ts';
import { isNotOwn } from '#lib/applications/case/list-store.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Vault } from '#lib/kernel/vault.ts';

export type Verdict = 'ok' | 'fault';

/** A case of the sample; without a verdict nobody has looked at it yet. */
export type Sampled = {
  id: string;
  reference: string;
  service: string;
  department: string;
  decidedOn: Day;
  decider: string | null;
  draw: string;
  finding: { verdict: Verdict; words: string; reviewer: string | null; at: Date } | undefined;
};

const [decider, reviewer] = [alias(people, 'decider'), alias(people, 'reviewer')];

const inSample = (db: Database, departments: string[], personId: string): SQL | undefined =>
  and(decidedCases.sampled, inArray(decidedCases.department, departments), isNotOwn(db, personId));

/** Neither proposed nor decided by this person. */
const byOthers = (personId: string): SQL | undefined =>
  and(
    or(isNull(decidedCases.ownerId), ne(decidedCases.ownerId, personId)),
    or(isNull(decidedCases.deciderId), ne(decidedCases.deciderId, personId)),
  );

type Asked = { departments: string[]; personId: string; limit: number };

/** Cases of the sample that a person may look at and nobody has, or those that were looked at; the newest first. */
export async function listSample(
  { db, vault }: { db: Database; vault: Vault },
  { departments, personId, limit }: Asked,
  which: 'waiting' | 'found',
): Promise<Sampled[]> {
  const rows = await db
    .select({
      ...{ id: applications.id, reference: applications.reference, draw: decidedCases.draw },
      ...{ service: decidedCases.service, department: decidedCases.department, decidedOn: decidedCases.decidedOn },
      ...{ decider: decider.name, reviewer: reviewer.name, finding: qualityFindings },
    })
    .from(decidedCases)
    .innerJoin(applications, eq(applications.id, decidedCases.applicationId))
    .leftJoin(qualityFindings, eq(qualityFindings.applicationId, applications.id))
    .leftJoin(decider, eq(decider.id, decidedCases.deciderId))
    .leftJoin(reviewer, eq(reviewer.id, qualityFindings.reviewerId))
    .where(
      and(
        inSample(db, departments, personId),
        which === 'waiting' ? and(isNull(qualityFindings.id), byOthers(personId)) : isNotNull(qualityFindings.id),
      ),
    )
    .orderBy(desc(which === 'waiting' ? decidedCases.decidedOn : qualityFindings.at), desc(applications.id))
    .limit(limit);
  return rows.map(({ finding, reviewer: name, reference, ...row }) => ({
    ...row,
    reference: reference ?? '',
    finding: finding
      ? {
          ...{ verdict: finding.verdict, reviewer: name, at: finding.at },
          words: vault.open(finding.words, `quality_findings.words:${finding.id}`),
        }
      : undefined,
  }));
}

export type SampleCounts = { waiting: number; ok: number; fault: number };

/** The whole sample of departments by what was found. */
export async function countSample(
  db: Database,
  { departments, personId }: Omit<Asked, 'limit'>,
): Promise<SampleCounts> {
  const countOf = (which: SQL) => sql<number>`count(*) filter (where ${which})`.mapWith(Number);
  const [counts] = await db
    .select({
      waiting: countOf(isNull(qualityFindings.id)),
      ok: countOf(eq(qualityFindings.verdict, 'ok')),
      fault: countOf(eq(qualityFindings.verdict, 'fault')),
    })
    .from(decidedCases)
    .innerJoin(applications, eq(applications.id, decidedCases.applicationId))
    .leftJoin(qualityFindings, eq(qualityFindings.applicationId, decidedCases.applicationId))
    .where(inSample(db, departments, personId));
  return counts ?? { waiting: 0, ok: 0, fault: 0 };
}

/** Locks a case of the sample. */
export async function lockSampled(
  db: Database,
  { applicationId, departments }: { applicationId: string; departments: string[] },
): Promise<{ ownerId: string | null; deciderId: string | null } | undefined> {
  const { ownerId, deciderId } = decidedCases;
  const [found] = await db
    .select({ ownerId, deciderId })
    .from(decidedCases)
    .where(
      and(
        eq(decidedCases.applicationId, applicationId),
        decidedCases.sampled,
        inArray(decidedCases.department, departments),
      ),
    )
    .for('update');
  return found;
}

type Finding = { applicationId: string; reviewerId: string; verdict: Verdict; words: string; at: Date };

/** False if somebody has looked at the case already. */
export async function insertFinding(
  { db, vault }: { db: Database; vault: Vault },
  { words, ...finding }: Finding,
): Promise<boolean> {
  const id = newId();
  const sealed = vault.seal(words, `quality_findings.words:${id}`);
  const rows = await db
    .insert(qualityFindings)
    .values({ id, ...finding, words: sealed })
    .onConflictDoNothing()
    .returning({ id: qualityFindings.id });
  return rows.length > 0;
}
