import { randomBytes } from 'node:crypto';
import { newId } from '#db/schema/columns.ts';
import type { Actor, Context } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { hashOfToken, idleFor, sessionSeconds, type Session, type SessionEnd } from '#lib/identity/session.ts';
import { seenEvery } from '#lib/identity/actor.ts';
import { deleteKey, findKey, insertGuest, insertKey, recordKeySeen } from './guest-store.ts';

type Clocked = Pick<Context, 'db' | 'now'>;

/** A guest in a draft of theirs: nobody by name, and without any post. */
const guestActor = (id: string): Actor => ({ id, name: '', posts: [] });

/** Lets in somebody without an account, who fills in a form. */
export async function admitGuest({ db, now }: Clocked, { locale }: { locale: Locale }): Promise<Actor> {
  const guest = guestActor(newId());
  await insertGuest(db, { personId: guest.id, locale, at: now() });
  return guest;
}

/** The secret of one browser that holds what this guest writes. It ends as a session does, and opens nothing else. */
export async function giveKey({ db, now }: Clocked, { personId }: { personId: string }): Promise<Session> {
  const key = {
    token: randomBytes(32).toString('base64url'),
    expires: new Date(now().getTime() + sessionSeconds * 1000),
  };
  await insertKey(db, {
    ...{ tokenHash: hashOfToken(key.token), personId, openedAt: now(), seenAt: now(), expires: key.expires },
  });
  return key;
}

/** The guest whose browser shows this secret; undefined if it has ended or was not used for too long. */
export async function findGuest(ctx: Clocked, token: string): Promise<Actor | undefined> {
  const { db, now } = ctx;
  const hash = hashOfToken(token);
  const key = await findKey(db, hash);
  if (!key || endOf(key).at <= now()) return undefined;
  if (now().getTime() - key.seenAt.getTime() >= seenEvery) await recordKeySeen(db, hash, now());
  return guestActor(key.personId);
}

/** When it ends; asking is no use of it. */
export async function findGuestEnd({ db, now }: Clocked, token: string): Promise<SessionEnd | undefined> {
  const key = await findKey(db, hashOfToken(token));
  const end = key && endOf(key);
  return end && end.at > now() ? end : undefined;
}

function endOf({ seenAt, expires }: { seenAt: Date; expires: Date }): SessionEnd {
  const unused = new Date(seenAt.getTime() + idleFor);
  return { at: expires < unused ? expires : unused, isFinal: expires <= unused };
}

export const dropKey = ({ db }: Pick<Context, 'db'>, token: string): Promise<void> => deleteKey(db, hashOfToken(token));
