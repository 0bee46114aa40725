import { createHash, randomBytes } from 'node:crypto';
import { record } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import type { Proof, SignInMethod } from './sign-in-method.ts';
import {
  deleteSession,
  deleteSessionOf,
  insertSession,
  listSession,
  listSessionsOf,
  type OpenSession,
} from './store.ts';

/** Eight hours: a working day. */
export const sessionSeconds = 8 * 60 * 60;

/** In milliseconds: a session that is not used for this long ends, because somebody else may sit there by now. */
export const idleFor = 60 * 60_000;

export type Session = { token: string; expires: Date };

/** Tokens are kept as hashes, so that whoever reads the database is nobody's session. A token has 256 random bits. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

export async function openSession(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { personId, method, proof }: { personId: string; method: SignInMethod; proof?: Proof },
): Promise<Session> {
  const session = {
    token: randomBytes(32).toString('base64url'),
    expires: new Date(now().getTime() + sessionSeconds * 1000),
  };
  const opened = { expires: session.expires, personId, method, openedAt: now(), ...proof };
  await insertSession(db, { token: hashOfToken(session.token), ...opened });
  return session;
}

export const closeSession = ({ db }: Pick<Context, 'db'>, token: string): Promise<void> =>
  deleteSession(db, hashOfToken(token));

/** When a session ends unless it is used: `isFinal` if using it makes no difference. */
export type SessionEnd = { at: Date; isFinal: boolean };

/** When the session with this token ends; undefined if it has, or is unknown. Asking is no use of it. */
export async function findSessionEnd(
  { db, now }: Pick<Context, 'db' | 'now'>,
  token: string,
): Promise<SessionEnd | undefined> {
  const [row] = await listSession(db, hashOfToken(token));
  if (!row || row.disabledAt) return undefined;
  const unused = new Date(row.seenAt.getTime() + idleFor);
  const at = row.expires < unused ? row.expires : unused;
  return at > now() ? { at, isFinal: row.expires <= unused } : undefined;
}

export type MySession = Omit<OpenSession, 'hash'> & { id: string; here: boolean };

/** The actor's open sessions, newest first; `here` is the one with this token. */
export async function readMySessions({ db, actor, now }: Context, token: string): Promise<MySession[]> {
  const since = { now: now(), seenAfter: new Date(now().getTime() - idleFor) };
  const open = await listSessionsOf(db, actor.id, since);
  return open.map(({ hash, ...session }) => ({ ...session, id: nameOf(hash), here: hash === hashOfToken(token) }));
}

/** Ends one of the actor's own sessions, wherever it was opened; on record. */
export async function endMySession(
  { db, vault, actor, now }: Context,
  { id }: { id: string },
): Promise<Result<null, never>> {
  return db.transaction(async (tx) => {
    const open = await listSessionsOf(tx, actor.id, { now: now(), seenAfter: new Date(0) });
    const found = open.find(({ hash }) => nameOf(hash) === id);
    if (!found) return ok(null);
    await deleteSessionOf(tx, actor.id, found.hash);
    await record(tx, vault, { actorId: actor.id, action: 'end_session', subject: `person:${actor.id}`, at: now() });
    return ok(null);
  });
}

/** A session's name on a page, which says nothing of its token. */
const nameOf = (hash: string): string => hashOfToken(`name of ${hash}`).slice(0, 16);
