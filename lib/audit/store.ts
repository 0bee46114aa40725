import { and, asc, eq, gt, inArray, max, sql } from 'drizzle-orm';
import { newId } from '#db/schema/columns.ts';
import type { Database } from '#db/client.ts';
import { auditEvents, auditHeads } from '#db/schema/audit.ts';
import { placeholdersFor, statement } from '#db/statement.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import { hashOf, sealOf, type Checked, type Head } from './chain.ts';
import type { Act } from './entry.ts';
import { laneOf, lanes, type AuditEvent } from './event.ts';

type Row = typeof auditEvents.$inferSelect;

/** Appends an event to its lane, whose head this transaction has locked. */
export async function insertEvent(
  db: Database,
  vault: Vault,
  { head, ...event }: AuditEvent & { head: Head },
): Promise<void> {
  const lane = laneOf(event.subject);
  const content = { id: newId(), lane, sequence: head.sequence + 1, ...event, facts: event.facts ?? {} };
  const hash = hashOf(vault, { previousHash: head.hash }, contentOf(content));
  const seal = sealOf(vault, { lane, sequence: content.sequence, hash });
  await append(db, { ...content, previousHash: head.hash, hash, seal });
}

const append = statement<Row & { seal: string }, unknown>((db) => {
  const entry = placeholdersFor(auditEvents);
  const inserted = db.$with('inserted').as(db.insert(auditEvents).values(entry).returning({ id: auditEvents.id }));
  return db
    .with(inserted)
    .update(auditHeads)
    .set({ sequence: entry.sequence, hash: entry.hash, seal: placeholdersFor(auditHeads).seal })
    .where(eq(auditHeads.lane, entry.lane))
    .prepare('append_entry');
});

const lockLane = statement<{ lane: number }, Head[]>((db) =>
  db
    .select()
    .from(auditHeads)
    .where(eq(auditHeads.lane, sql.placeholder('lane')))
    .for('update')
    .prepare('lock_lane'),
);

/** Locks the head of a subject's lane until the transaction ends. */
export async function lockHeadOf(db: Database, subject: string): Promise<Head> {
  const lane = laneOf(subject);
  const [head] = await lockLane(db, { lane });
  return head ?? makeHead(db, lane);
}

/** Makes a lane on first use. If another transaction makes it too, the no-op update waits for it and locks the row. */
async function makeHead(db: Database, lane: number): Promise<Head> {
  const [head] = await db
    .insert(auditHeads)
    .values({ lane, sequence: 0, hash: '' })
    .onConflictDoUpdate({ target: auditHeads.lane, set: { lane: sql`excluded.lane` } })
    .returning();
  if (!head) throw new Error('The audit log has no head');
  return head;
}

const contentOf = ({
  id,
  lane,
  sequence,
  at,
  actorId,
  action,
  subject,
  facts,
}: Omit<Row, 'previousHash' | 'hash'>) => ({
  id,
  lane,
  sequence,
  at: at.toISOString(),
  actorId,
  action,
  subject,
  facts,
});

/** The lanes that subjects have, and any other in which somebody put a row or an end. */
export async function listLanes(db: Database): Promise<number[]> {
  const found = await Promise.all([
    db.selectDistinct({ lane: auditEvents.lane }).from(auditEvents),
    db.select({ lane: auditHeads.lane }).from(auditHeads),
  ]);
  const all = new Set([...Array.from({ length: lanes }, (_, lane) => lane), ...found.flat().map(({ lane }) => lane)]);
  return [...all].toSorted((one, other) => one - other);
}

/** The next rows of a lane after a place in it, in order. */
export async function listLane(
  db: Database,
  { lane, after, limit }: { lane: number; after: number; limit: number },
): Promise<Checked[]> {
  const rows = await db
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.lane, lane), gt(auditEvents.sequence, after)))
    .orderBy(asc(auditEvents.sequence))
    .limit(limit);
  return rows.map((row) => ({ link: row, content: contentOf(row), at: row.at }));
}

/** Which of these places of a lane hold which hash. */
export async function listHashes(db: Database, lane: number, sequences: number[]): Promise<Map<number, string>> {
  if (sequences.length === 0) return new Map();
  const rows = await db
    .select({ sequence: auditEvents.sequence, hash: auditEvents.hash })
    .from(auditEvents)
    .where(and(eq(auditEvents.lane, lane), inArray(auditEvents.sequence, sequences)));
  return new Map(rows.map(({ sequence, hash }) => [sequence, hash]));
}

type End = { head: Head & { seal?: string }; last: number };

/**
 * The recorded end of a lane and the place of its last row, at one moment. A lane that was never written to has no end,
 * and needs no seal.
 */
export async function findEnd(db: Database, lane: number): Promise<End> {
  const end = db
    .select({ last: max(auditEvents.sequence).as('last') })
    .from(auditEvents)
    .where(eq(auditEvents.lane, lane))
    .as('end');
  const [row] = await db
    .select({ last: end.last, head: auditHeads })
    .from(end)
    .leftJoin(auditHeads, eq(auditHeads.lane, lane));
  return { head: row?.head ?? { sequence: 0, hash: '' }, last: row?.last ?? 0 };
}

/** The ends of all lanes. */
export const listEnds = (db: Database): Promise<(Head & { lane: number; seal: string })[]> =>
  db.select().from(auditHeads).orderBy(asc(auditHeads.lane));

/** Seals the ends of lanes that have none, from before there were seals; gives how many. */
export async function sealHeads(db: Database, vault: Vault): Promise<number> {
  const open = await db
    .select()
    .from(auditHeads)
    .where(and(eq(auditHeads.seal, ''), gt(auditHeads.sequence, 0)))
    .for('update');
  for (const head of open)
    await db
      .update(auditHeads)
      .set({ seal: sealOf(vault, head) })
      .where(eq(auditHeads.lane, head.lane));
  return open.length;
}

/** Entries of some actions, in the order of each subject. */
export const listActs = (db: Database, actions: string[], subjects?: string[]): Promise<Act[]> =>
  db
    .select({
      subject: auditEvents.subject,
      action: auditEvents.action,
      actorId: auditEvents.actorId,
      facts: auditEvents.facts,
    })
    .from(auditEvents)
    .where(and(inArray(auditEvents.action, actions), subjects ? inArray(auditEvents.subject, subjects) : undefined))
    .orderBy(asc(auditEvents.lane), asc(auditEvents.sequence));

export async function listSubjects(
  db: Database,
  { actions, after, limit }: { actions: string[]; after: string; limit: number },
): Promise<string[]> {
  const { subject, action } = auditEvents;
  const rows = await db
    .selectDistinct({ subject })
    .from(auditEvents)
    .where(and(inArray(action, actions), gt(subject, after)))
    .orderBy(asc(subject))
    .limit(limit);
  return rows.map((row) => row.subject);
}
