import { randomBytes } from 'node:crypto';
import type { Context } from '#lib/kernel/context.ts';
import type { SignInMethod } from './sign-in-method.ts';
import { deleteSession, insertSession } from './store.ts';

/** Eight hours: a working day. */
export const sessionSeconds = 8 * 60 * 60;

export type Session = { token: string; expires: Date };

export async function openSession(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { personId, method }: { personId: string; method: SignInMethod },
): Promise<Session> {
  const session = {
    token: randomBytes(32).toString('base64url'),
    expires: new Date(now().getTime() + sessionSeconds * 1000),
  };
  await insertSession(db, { ...session, personId, method });
  return session;
}

export const closeSession = ({ db }: Pick<Context, 'db'>, token: string): Promise<void> => deleteSession(db, token);
