import { and, eq, isNull, like, lte, ne, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Post } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { SignInMethod } from './sign-in-method.ts';
import { people, sessions, staffPosts } from '#db/schema/identity.ts';
import { statement } from '#db/statement.ts';
import type { Addressee } from '#lib/notifications/addressee.ts';
import { unreadOf } from '#lib/notifications/inbox.ts';

export type Person = typeof people.$inferSelect;

export async function findPerson(db: Database, id: string): Promise<Person | undefined> {
  const [person] = await db.select().from(people).where(eq(people.id, id));
  return person;
}

/** Locks a person's account until the transaction ends. */
export async function holdPerson(db: Database, id: string): Promise<Person | undefined> {
  const [person] = await db.select().from(people).where(eq(people.id, id)).for('no key update');
  return person;
}

export async function findPersonByEmail(db: Database, email: string): Promise<Person | undefined> {
  const [person] = await db.select().from(people).where(eq(people.email, email));
  return person;
}

/** People whose e-mail address is at `host`, without disabled accounts. */
export async function listPeopleAt(db: Database, host: string): Promise<Pick<Person, 'id' | 'name' | 'email'>[]> {
  return db
    .select({ id: people.id, name: people.name, email: people.email })
    .from(people)
    .where(and(like(people.email, `%@${host}`), isNull(people.disabledAt)));
}

type SessionRow = Pick<Person, 'id' | 'name' | 'disabledAt'> & {
  expires: Date;
  method: SignInMethod;
  unread: number;
  post: Post | null;
};

/** A session and its person: a row for each post they hold, or one without; none where the session is unknown. */
export async function listSession(db: Database, token: string): Promise<SessionRow[]> {
  // Only `appoint` writes posts, under the type of roles.
  return (await postsOf(db, { token })) as SessionRow[];
}

type PostRow = Omit<SessionRow, 'post'> & { post: { department: string; role: string } | null };

const postsOf = statement<{ token: string }, PostRow[]>((db) =>
  db
    .select({
      expires: sessions.expires,
      method: sessions.method,
      id: people.id,
      name: people.name,
      disabledAt: people.disabledAt,
      unread: unreadOf(db, people.id),
      post: { department: staffPosts.department, role: staffPosts.role },
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.userId))
    .leftJoin(staffPosts, eq(staffPosts.personId, people.id))
    .where(eq(sessions.sessionToken, sql.placeholder('token')))
    .prepare('list_session'),
);

/** Inserts a person with a proved address; a concurrent second request finds the first one's row. */
export async function insertPerson(
  db: Database,
  person: { email: string; emailVerified: Date; locale: Locale },
): Promise<Person | undefined> {
  await db.insert(people).values(person).onConflictDoNothing({ target: people.email });
  return findPersonByEmail(db, person.email);
}

export async function recordEmailVerified(db: Database, personId: string, at: Date): Promise<void> {
  await db
    .update(people)
    .set({ emailVerified: at })
    .where(and(eq(people.id, personId), isNull(people.emailVerified)));
}

export async function insertSession(
  db: Database,
  session: { token: string; expires: Date; personId: string; method: SignInMethod },
): Promise<void> {
  const { token, personId, ...rest } = session;
  await db.insert(sessions).values({ sessionToken: token, userId: personId, ...rest });
}

export async function deleteSession(db: Database, token: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.sessionToken, token));
}

export async function deleteExpiredSessions(db: Database, now: Date): Promise<void> {
  await db.delete(sessions).where(lte(sessions.expires, now));
}

export type SealedDetails = {
  name: string;
  locale: Locale;
  phone: string | null;
  residentId?: string;
  residentIdHash?: string;
};

/**
 * False if another person has the identity number. Runs in a transaction, so that two who give the same number follow
 * one another.
 */
export async function updateDetails(db: Database, personId: string, details: SealedDetails): Promise<boolean> {
  const { residentIdHash } = details;
  if (residentIdHash) await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${residentIdHash}, 0))`);
  const taken = residentIdHash
    ? await db
        .select({ id: people.id })
        .from(people)
        .where(and(eq(people.residentIdHash, residentIdHash), ne(people.id, personId)))
    : [];
  if (taken.length > 0) return false;
  await db.update(people).set(details).where(eq(people.id, personId));
  return true;
}

export const readAddressee = statement<{ personId: string }, Addressee[]>((db) =>
  db
    .select({ personId: people.id, email: people.email, locale: people.locale })
    .from(people)
    .where(eq(people.id, sql.placeholder('personId')))
    .prepare('read_addressee'),
);
