import type { Actor, Context } from '#lib/kernel/context.ts';
import type { SignInMethod } from './sign-in-method.ts';
import { listSession } from './store.ts';

/** The actor of an open session, how they signed in, and their number of unread messages. */
export type Found = { actor: Actor; method: SignInMethod; unread: number };

/** Undefined if the account is disabled. */
export async function findActor({ db, now }: Pick<Context, 'db' | 'now'>, token: string): Promise<Found | undefined> {
  const rows = await listSession(db, token);
  const [row] = rows;
  if (!row || row.expires <= now() || row.disabledAt) return undefined;
  const posts = rows.flatMap(({ post }) => post ?? []);
  return { actor: { id: row.id, name: row.name ?? '', posts }, method: row.method, unread: row.unread };
}
