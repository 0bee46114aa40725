import { and, desc, eq, gt, inArray, isNotNull, isNull, like, lte, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
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
  seenAt: Date;
  strong: boolean;
  authenticatedAt: Date | null;
  method: SignInMethod;
  unread: number;
  post: Post | null;
};

/** A session and its person: a row for each post they hold, or one without; none where the session is unknown. */
export async function listSession(db: Database, token: string): Promise<SessionRow[]> {
  return postsOf(db, { token });
}

const postsOf = statement<{ token: string }, SessionRow[]>((db) =>
  db
    .select({
      expires: sessions.expires,
      seenAt: sessions.seenAt,
      strong: sessions.strong,
      authenticatedAt: sessions.authenticatedAt,
      method: sessions.method,
      id: people.id,
      name: people.name,
      disabledAt: people.disabledAt,
      unread: unreadOf(db, people.id),
      post: { department: staffPosts.department, post: staffPosts.post },
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.userId))
    .leftJoin(staffPosts, eq(staffPosts.personId, people.id))
    .where(eq(sessions.sessionToken, sql.placeholder('token')))
    .prepare('list_session'),
);

/** The posts that a person holds, unless their account is disabled. */
export async function listPostsOf(
  db: Database,
  personId: string,
): Promise<(Pick<Person, 'id' | 'name'> & { post: Post })[]> {
  return db
    .select({
      ...{ id: people.id, name: people.name },
      post: { department: staffPosts.department, post: staffPosts.post },
    })
    .from(staffPosts)
    .innerJoin(people, eq(people.id, staffPosts.personId))
    .where(and(eq(people.id, personId), isNull(people.disabledAt)));
}

/** Inserts a person with a proved address; a concurrent second request finds the first one's row. */
export async function insertPerson(
  db: Database,
  person: { email: string; emailVerified: Date; locale: Locale },
): Promise<Person | undefined> {
  await db.insert(people).values(person).onConflictDoNothing({ target: people.email });
  return findPersonByEmail(db, person.email);
}

/** A person without an account. */
export async function insertUnknown(db: Database, at: Date): Promise<string> {
  const id = newId();
  await db.insert(people).values({ id, createdAt: at });
  return id;
}

export async function recordEmailVerified(db: Database, personId: string, at: Date): Promise<void> {
  await db
    .update(people)
    .set({ emailVerified: at })
    .where(and(eq(people.id, personId), isNull(people.emailVerified)));
}

type NewSession = Omit<typeof sessions.$inferInsert, 'sessionToken' | 'userId' | 'seenAt'> & {
  token: string;
  personId: string;
  openedAt: Date;
};

export async function insertSession(db: Database, { token, personId, ...session }: NewSession): Promise<void> {
  await db.insert(sessions).values({ sessionToken: token, userId: personId, seenAt: session.openedAt, ...session });
}

export async function deleteSession(db: Database, token: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.sessionToken, token));
}

export async function recordSeen(db: Database, token: string, at: Date): Promise<void> {
  await db.update(sessions).set({ seenAt: at }).where(eq(sessions.sessionToken, token));
}

export type OpenSession = { hash: string; method: SignInMethod; openedAt: Date; seenAt: Date };

/** A person's sessions that still open something, newest first. */
export const listSessionsOf = (
  db: Database,
  personId: string,
  { now, seenAfter }: { now: Date; seenAfter: Date },
): Promise<OpenSession[]> =>
  db
    .select({
      hash: sessions.sessionToken,
      method: sessions.method,
      openedAt: sessions.openedAt,
      seenAt: sessions.seenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, personId), gt(sessions.expires, now), gt(sessions.seenAt, seenAfter)))
    .orderBy(desc(sessions.openedAt));

export async function deleteSessionOf(db: Database, personId: string, hash: string): Promise<void> {
  await db.delete(sessions).where(and(eq(sessions.userId, personId), eq(sessions.sessionToken, hash)));
}

export async function deleteSessionsOf(db: Database, personId: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.userId, personId));
}

/** Sessions of disabled accounts, so that none is open again once the account is. */
export async function deleteSessionsOfDisabled(db: Database): Promise<void> {
  const disabled = db.select({ id: people.id }).from(people).where(isNotNull(people.disabledAt));
  await db.delete(sessions).where(inArray(sessions.userId, disabled));
}

export async function deleteExpiredSessions(db: Database, now: Date): Promise<void> {
  await db.delete(sessions).where(lte(sessions.expires, now));
}

export type SealedDetails = {
  name: string;
  locale: Locale;
  phone: string | null;
  address: string | null;
  residentId?: string;
  residentIdHash?: string;
  letterEmail?: string | null;
};

export async function updateDetails(db: Database, personId: string, details: SealedDetails): Promise<void> {
  await db.update(people).set(details).where(eq(people.id, personId));
}

/** Letters go to the address of the account, or where there is none to the one that was given at the counter. */
const addressOf = sql<string | null>`coalesce(${people.email}, ${people.letterEmail})`;

export const readAddressee = statement<{ personId: string }, Addressee[]>((db) =>
  db
    .select({ personId: people.id, email: addressOf, locale: people.locale })
    .from(people)
    .where(eq(people.id, sql.placeholder('personId')))
    .prepare('read_addressee'),
);
