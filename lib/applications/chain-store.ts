import { asc, gt } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applicationEvents, applications } from '#db/schema.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { EventFacts, Step } from './application.ts';
import { eventContent } from './store.ts';

type Row = typeof applicationEvents.$inferSelect;

/** Every case's events in order, with the end that the case itself remembers. */
export async function listChains({ db, vault }: { db: Database; vault: Vault }) {
  const heads = await db
    .select({ id: applications.id, sequence: applications.version, hash: applications.lastHash })
    .from(applications)
    .where(gt(applications.version, 0));
  const rows = await db
    .select()
    .from(applicationEvents)
    .orderBy(asc(applicationEvents.applicationId), asc(applicationEvents.sequence));
  const byCase = grouped(rows);
  return heads.map(({ id, ...head }) => ({
    applicationId: id,
    head,
    rows: (byCase.get(id) ?? []).map((row) => ({ link: row, content: contentOf(vault, row), at: row.at })),
  }));
}

function grouped(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
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
