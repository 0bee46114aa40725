import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications, messages, notes } from '#db/schema/applications.ts';
import { newId } from '#db/schema/columns.ts';
import { people } from '#db/schema/identity.ts';
import type { Vault } from '#lib/kernel/vault.ts';

type Keeping = { db: Database; vault: Vault };
type Written = { applicationId: string; authorId: string; body: string; at: Date };

export type Message = {
  id: string;
  fromStaff: boolean;
  author: string | null;
  body: string;
  at: Date;
  /** An applicant wrote it, and staff have neither answered nor settled it. */
  awaitsReply: boolean;
};
export type Note = { id: string; author: string | null; body: string; at: Date };

export async function insertMessage({ db, vault }: Keeping, message: Written & { fromStaff: boolean }): Promise<void> {
  const id = newId();
  await db.insert(messages).values({ ...message, id, body: vault.seal(message.body, `messages.body:${id}`) });
  if (!message.fromStaff)
    await db.update(applications).set({ awaitsReply: true }).where(eq(applications.id, message.applicationId));
}

export async function insertNote({ db, vault }: Keeping, note: Written): Promise<void> {
  const id = newId();
  await db.insert(notes).values({ ...note, id, body: vault.seal(note.body, `notes.body:${id}`) });
}

const kinds = { message: messages, note: notes };
const tableOf = { message: 'messages', note: 'notes' } as const;
const repeats = 10 * 60 * 1000;

/**
 * Whether an author's last words on a case, of these ten minutes, were just these: a form that is sent again because no
 * answer had come says nothing new. The caller holds the case's lock.
 */
export async function wasJustWritten(
  { db, vault }: Keeping,
  kind: keyof typeof kinds,
  { applicationId, authorId, body, at }: Written,
): Promise<boolean> {
  const written = kinds[kind];
  const [last] = await db
    .select({ id: written.id, body: written.body })
    .from(written)
    .where(
      and(
        eq(written.applicationId, applicationId),
        eq(written.authorId, authorId),
        gt(written.at, new Date(at.getTime() - repeats)),
      ),
    )
    .orderBy(desc(written.id))
    .limit(1);
  return last !== undefined && vault.open(last.body, `${tableOf[kind]}.body:${last.id}`) === body;
}

const isAwaitingReply = and(eq(messages.fromStaff, false), isNull(messages.settledAt));

/** Puts down that what the applicant wrote so far awaits no reply any more. */
export async function settleMessages(
  db: Database,
  { applicationId, at }: { applicationId: string; at: Date },
): Promise<void> {
  await db
    .update(messages)
    .set({ settledAt: at })
    .where(and(eq(messages.applicationId, applicationId), isAwaitingReply));
  await db.update(applications).set({ awaitsReply: false }).where(eq(applications.id, applicationId));
}

export async function listMessages({ db, vault }: Keeping, applicationId: string): Promise<Message[]> {
  const rows = await db
    .select({
      id: messages.id,
      fromStaff: messages.fromStaff,
      author: people.name,
      body: messages.body,
      at: messages.at,
      settledAt: messages.settledAt,
    })
    .from(messages)
    .leftJoin(people, eq(people.id, messages.authorId))
    .where(eq(messages.applicationId, applicationId))
    .orderBy(asc(messages.id));
  return rows.map(({ settledAt, ...row }) => ({
    ...row,
    body: vault.open(row.body, `messages.body:${row.id}`),
    awaitsReply: !row.fromStaff && settledAt === null,
  }));
}

export async function listNotes({ db, vault }: Keeping, applicationId: string): Promise<Note[]> {
  const rows = await db
    .select({ id: notes.id, author: people.name, body: notes.body, at: notes.at })
    .from(notes)
    .leftJoin(people, eq(people.id, notes.authorId))
    .where(eq(notes.applicationId, applicationId))
    .orderBy(asc(notes.id));
  return rows.map((row) => ({ ...row, body: vault.open(row.body, `notes.body:${row.id}`) }));
}
