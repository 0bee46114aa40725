import { asc, gt } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applicationEvents, applications, submissions } from '#db/schema.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { EventFacts, Step } from './application.ts';
import { eventContent } from './store.ts';

type Row = typeof applicationEvents.$inferSelect;

/** Every case's events in order, the end and the status that the case itself remembers, and which of its submissions are kept. */
export async function listChains({ db, vault }: { db: Database; vault: Vault }) {
  const heads = await db
    .select({
      id: applications.id,
      status: applications.status,
      sequence: applications.version,
      hash: applications.lastHash,
    })
    .from(applications)
    .where(gt(applications.version, 0));
  const rows = await db
    .select()
    .from(applicationEvents)
    .orderBy(asc(applicationEvents.applicationId), asc(applicationEvents.sequence));
  const frozen = await db
    .select({ applicationId: submissions.applicationId, sequence: submissions.sequence })
    .from(submissions);
  const byCase = grouped(rows);
  const kept = grouped(frozen);
  return heads.map(({ id, status, ...head }) => ({
    applicationId: id,
    head,
    status,
    kept: (kept.get(id) ?? []).map(({ sequence }) => sequence),
    rows: (byCase.get(id) ?? []).map((row) => ({ link: row, content: contentOf(vault, row), at: row.at })),
  }));
}

function grouped<R extends { applicationId: string }>(rows: R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(row.applicationId, [...(groups.get(row.applicationId) ?? []), row]);
  return groups;
}

const contentOf = (vault: Vault, { step, data, ...row }: Row) =>
  eventContent({ ...row, step: step as Step, facts: readFacts(vault, data) });

/** Sealed text that was tampered with does not open: its content then differs, and the row counts as altered. */
function readFacts(vault: Vault, data: string): EventFacts {
  try {
    return JSON.parse(vault.open(data)) as EventFacts;
  } catch {
    return { reason: 'unreadable' };
  }
}
