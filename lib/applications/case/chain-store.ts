import { asc, gt, inArray } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applicationEvents, applications, submissions } from '#db/schema/applications.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Step } from '#lib/applications/life/life.ts';
import { eventContent } from './event-store.ts';
import { openSubmission } from './submission-store.ts';
import { hashOfSubmission } from './submission.ts';

type Row = typeof applicationEvents.$inferSelect;

/**
 * The next cases after one: their events in order, the end and the status that each itself remembers, and the hashes of its
 * submissions. A case is whatever says that it was sent, or has an event or a submission; `last` is where to go on.
 */
export async function listChains(
  { db, vault }: { db: Database; vault: Vault },
  { after, limit }: { after: string | undefined; limit: number },
) {
  const heads = await db
    .select({
      id: applications.id,
      status: applications.status,
      sequence: applications.version,
      hash: applications.lastHash,
    })
    .from(applications)
    .where(after ? gt(applications.id, after) : undefined)
    .orderBy(asc(applications.id))
    .limit(limit);
  const ids = heads.map(({ id }) => id);
  const rows = await db
    .select()
    .from(applicationEvents)
    .where(inArray(applicationEvents.applicationId, ids))
    .orderBy(asc(applicationEvents.applicationId), asc(applicationEvents.sequence));
  const frozen = await db.select().from(submissions).where(inArray(submissions.applicationId, ids));
  const byCase = grouped(rows);
  const kept = grouped(frozen);
  const cases = heads.filter(
    ({ id, status, sequence }) => sequence > 0 || status !== 'draft' || byCase.has(id) || kept.has(id),
  );
  const chains = cases.map(({ id, status, ...head }) => ({
    applicationId: id,
    head,
    status,
    kept: new Map(
      (kept.get(id) ?? []).map((row) => [row.sequence, (said: string | undefined) => hashOfRow(vault, row, said)]),
    ),
    rows: (byCase.get(id) ?? []).map((row) => ({ link: row, content: contentOf(vault, row), at: row.at })),
  }));
  return { chains, last: heads.length < limit ? undefined : ids.at(-1) };
}

/** Which of these ids are applications. */
export async function listKnown(db: Database, ids: string[]): Promise<Set<string>> {
  const known = await db.select({ id: applications.id }).from(applications).where(inArray(applications.id, ids));
  return new Set(known.map(({ id }) => id));
}

function grouped<R extends { applicationId: string }>(rows: R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(row.applicationId, [...(groups.get(row.applicationId) ?? []), row]);
  return groups;
}

function hashOfRow(vault: Vault, row: typeof submissions.$inferSelect, said: string | undefined): string {
  try {
    return hashOfSubmission(vault, openSubmission(vault, row), said);
  } catch {
    return 'unreadable';
  }
}

const contentOf = (vault: Vault, { step, data, ...row }: Row) =>
  eventContent({ ...row, step: step as Step, facts: readFacts(vault, data, row.id) });

/** Sealed text that was tampered with does not open: its content then differs, and the row counts as altered. */
function readFacts(vault: Vault, data: string, id: string): { sent?: string; reason?: string } {
  try {
    return JSON.parse(vault.open(data, `application_events.data:${id}`)) as { sent?: string };
  } catch {
    return { reason: 'unreadable' };
  }
}
