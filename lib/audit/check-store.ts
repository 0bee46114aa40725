import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { auditAnchors, auditChecks, auditMarks } from '#db/schema/audit.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Mark } from './chain.ts';

export type Check = typeof auditChecks.$inferSelect;

/** Begins a verification unless one is running. */
export const insertCheck = (db: Database, check: Pick<Check, 'kind' | 'startedAt' | 'left'>): Promise<unknown> =>
  db.insert(auditChecks).values(check).onConflictDoNothing();

export async function isRunning(db: Database): Promise<boolean> {
  const found = await db.select({ id: auditChecks.id }).from(auditChecks).where(isNull(auditChecks.finishedAt));
  return found.length > 0;
}

/** The running verification, locked until the transaction ends; nothing while another process works on it. */
export async function lockRunning(db: Database): Promise<Check | undefined> {
  const [check] = await db.select().from(auditChecks).where(isNull(auditChecks.finishedAt)).for('update', {
    skipLocked: true,
  });
  return check;
}

export async function saveCheck(db: Database, { id, left, rows, faults, finishedAt }: Check): Promise<void> {
  await db.update(auditChecks).set({ left, rows, faults, finishedAt }).where(eq(auditChecks.id, id));
}

/** The verification of a kind that began last. */
export async function findLastBegun(db: Database, kind: Check['kind']): Promise<Check | undefined> {
  const [check] = await db
    .select()
    .from(auditChecks)
    .where(eq(auditChecks.kind, kind))
    .orderBy(desc(auditChecks.startedAt))
    .limit(1);
  return check;
}

export async function findLastFinished(db: Database, kind: Check['kind']): Promise<Check | undefined> {
  const [check] = await db
    .select()
    .from(auditChecks)
    .where(and(eq(auditChecks.kind, kind), isNotNull(auditChecks.finishedAt)))
    .orderBy(desc(auditChecks.startedAt))
    .limit(1);
  return check;
}

export async function findMark(db: Database, lane: number): Promise<Mark | undefined> {
  const [mark] = await db.select().from(auditMarks).where(eq(auditMarks.lane, lane));
  return mark;
}

export async function saveMark(db: Database, lane: number, { sequence, hash, at }: Mark): Promise<void> {
  const mark = { sequence, hash, at };
  await db
    .insert(auditMarks)
    .values({ lane, ...mark })
    .onConflictDoUpdate({ target: auditMarks.lane, set: mark });
}

/** The signed lines, oldest first: the newest `limit` of them. */
export async function listAnchorLines(db: Database, limit: number): Promise<string[]> {
  const newest = db.select().from(auditAnchors).orderBy(desc(auditAnchors.day)).limit(limit).as('newest');
  const lines = await db.select({ line: newest.line }).from(newest).orderBy(asc(newest.day));
  return lines.map(({ line }) => line);
}

export async function hasAnchorOf(db: Database, day: Day): Promise<boolean> {
  const found = await db
    .select({ one: sql`1` })
    .from(auditAnchors)
    .where(eq(auditAnchors.day, day));
  return found.length > 0;
}

export const insertAnchor = (db: Database, day: Day, line: string): Promise<unknown> =>
  db.insert(auditAnchors).values({ day, line }).onConflictDoNothing();
