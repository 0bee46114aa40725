import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, lte, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { applications } from '#db/schema/applications.ts';
import { notifications, outbox } from '#db/schema/notifications.ts';
import { placeholdersFor, statement } from '#db/statement.ts';
import type { Channel } from '#lib/kernel/channels.ts';
import type { Letter } from '#lib/kernel/mailer.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Facts } from './letter.ts';
import type { DeadLetter, Notification, PostedLetter } from './notification.ts';

type Posting = { applicationId: string | null; expiresAt: Date | null; channel: Channel; at: Date };

export async function insertLetter(
  db: Database,
  vault: Vault,
  { at, applicationId, expiresAt, channel, to, subject, body }: Letter & Posting,
): Promise<void> {
  const id = newId();
  const sealed = {
    recipient: vault.seal(to, `outbox.recipient:${id}`),
    subject,
    body: vault.seal(body, `outbox.body:${id}`),
  };
  await db
    .insert(outbox)
    .values({ id, ...sealed, channel, applicationId, expiresAt, createdAt: at, nextAttemptAt: at });
}

/** Puts a letter that could not be written among the dead ones; it has no recipient and no text. */
export async function insertDeadLetter(
  db: Database,
  { at, error, ...letter }: { subject: string; applicationId: string; error: string; at: Date },
): Promise<void> {
  const nothing = { recipient: '', body: '', createdAt: at, nextAttemptAt: at };
  await db.insert(outbox).values({ ...letter, ...nothing, deadAt: at, lastError: error });
}

/** Ends the letters that nobody needs any more. */
export async function expireLetters(db: Database, now: Date): Promise<void> {
  await db
    .update(outbox)
    .set({ deadAt: now, lastError: 'expired' })
    .where(and(isNull(outbox.sentAt), isNull(outbox.deadAt), lte(outbox.expiresAt, now)));
}

type Told = { personId: string; applicationId: string | null; occasion: string; facts: Facts; at: Date };

const insertLine = statement<Told & { id: string }, unknown>((db) => {
  const { readAt: _unread, ...line } = placeholdersFor(notifications);
  return db.insert(notifications).values(line).prepare('insert_line');
});

export const insertNotification = async (db: Database, told: Told): Promise<void> =>
  void (await insertLine(db, { id: newId(), ...told }));

export async function listInbox(
  db: Database,
  personId: string,
  { before, limit = 30 }: { before?: string; limit?: number } = {},
): Promise<Notification[]> {
  return db
    .select()
    .from(notifications)
    .where(and(eq(notifications.personId, personId), before ? lt(notifications.id, before) : undefined))
    .orderBy(desc(notifications.id))
    .limit(limit);
}

/** How many lines of their inbox the person of a row has not read, as a column of a query over people. */
export const countUnread = (db: Database, personId: PgColumn): SQL<number> =>
  db.$count(notifications, and(eq(notifications.personId, personId), isNull(notifications.readAt)));

export async function markRead(db: Database, personId: string, at: Date): Promise<void> {
  await db
    .update(notifications)
    .set({ readAt: at })
    .where(and(eq(notifications.personId, personId), isNull(notifications.readAt)));
}

/** A letter that one sender has claimed; `attempts` counts this one, `open` throws if its key is gone. */
export type Claimed = { id: string; channel: Channel; attempts: number; createdAt: Date; open: () => Letter };

/** Claims the first letter that is due by one of these channels, in one statement: until `until` no other sender finds it. */
export async function claimDueLetter(
  { db, vault }: { db: Database; vault: Vault },
  { now, until, channels }: { now: Date; until: Date; channels: Channel[] },
): Promise<Claimed | undefined> {
  const firstDue = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        isNull(outbox.sentAt),
        isNull(outbox.deadAt),
        lte(outbox.nextAttemptAt, now),
        inArray(outbox.channel, channels),
      ),
    )
    .orderBy(asc(outbox.id))
    .limit(1)
    .for('update', { skipLocked: true });
  const [row] = await db
    .update(outbox)
    .set({ nextAttemptAt: until, attempts: sql`${outbox.attempts} + 1` })
    .where(eq(outbox.id, firstDue))
    .returning();
  if (!row) return undefined;
  const { id, channel, attempts, createdAt, recipient, subject, body } = row;
  const open = () => ({
    to: vault.open(recipient, `outbox.recipient:${id}`),
    subject,
    body: vault.open(body, `outbox.body:${id}`),
  });
  return { id, channel, attempts, createdAt, open };
}

type Outcome = { sentAt: Date } | { nextAttemptAt: Date; lastError: string } | { deadAt: Date; lastError: string };

/** Records the outcome of a claimed letter, unless another sender has claimed it since. */
export async function recordOutcome(db: Database, { id, attempts }: Claimed, outcome: Outcome): Promise<void> {
  await db
    .update(outbox)
    .set(outcome)
    .where(and(eq(outbox.id, id), eq(outbox.attempts, attempts)));
}

export async function listLetters(db: Database, vault: Vault): Promise<PostedLetter[]> {
  const rows = await db.select().from(outbox).orderBy(desc(outbox.createdAt), desc(outbox.id)).limit(50);
  return rows.map((row) => ({
    id: row.id,
    to: row.recipient && vault.open(row.recipient, `outbox.recipient:${row.id}`),
    subject: row.subject,
    body: row.body && vault.open(row.body, `outbox.body:${row.id}`),
    at: row.createdAt,
    state: row.sentAt ? 'sent' : row.deadAt ? 'dead' : 'waiting',
  }));
}

/** The newest letters that were given up on: all of them, or those that tell of cases of departments. */
export async function listDeadLetters(db: Database, departments: 'whole city' | string[]): Promise<DeadLetter[]> {
  return db
    .select({ id: outbox.id, at: outbox.createdAt, subject: outbox.subject, error: outbox.lastError })
    .from(outbox)
    .leftJoin(applications, eq(applications.id, outbox.applicationId))
    .where(
      and(
        isNotNull(outbox.deadAt),
        departments === 'whole city' ? undefined : inArray(applications.department, departments),
      ),
    )
    .orderBy(desc(outbox.id))
    .limit(50);
}

/** Lines and letters about an application stand without it. */
export async function forgetApplication(db: Database, applicationId: string): Promise<void> {
  for (const table of [notifications, outbox])
    await db.update(table).set({ applicationId: null }).where(eq(table.applicationId, applicationId));
}
