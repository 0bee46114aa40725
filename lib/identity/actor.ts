import type { Actor, Context, HeldPost, Post } from '#lib/kernel/context.ts';
import { normaliseEmail } from '#lib/identifiers/email.ts';
import { grantsOf, type WithPosts } from '#lib/kernel/grants.ts';
import type { Proof, SignInMethod } from './sign-in-method.ts';
import { hashOfToken, idleFor } from './session.ts';
import { findPersonByEmail, listPostsOf, listSession, recordSeen } from './store.ts';

/** The actor of an open session, how they signed in, and their number of unread messages. */
export type Found = { actor: Actor; method: SignInMethod; proof: Proof; unread: number };

/** In milliseconds: that somebody is there is noted no more often, because it costs a write. */
export const seenEvery = 5 * 60_000;

/** Undefined if the account is disabled, or the session over or unused for too long. */
export async function findActor(
  ctx: Pick<Context, 'db' | 'now'> & WithPosts,
  token: string,
): Promise<Found | undefined> {
  const { db, now } = ctx;
  const hash = hashOfToken(token);
  const rows = await listSession(db, hash);
  const [row] = rows;
  if (!row || row.expires <= now() || row.disabledAt) return undefined;
  const unseen = now().getTime() - row.seenAt.getTime();
  if (unseen >= idleFor) return undefined;
  if (unseen >= seenEvery) await recordSeen(db, hash, now());
  const { strong, authenticatedAt } = row;
  const posts = rows.flatMap(({ post }) => (post ? held(ctx, post) : []));
  return {
    actor: { id: row.id, name: row.name ?? '', posts },
    method: row.method,
    proof: { strong, authenticatedAt },
    unread: row.unread,
  };
}

/** A member of staff by their id, with the posts they hold by now; undefined if they hold none, or their account is disabled. */
export async function findStaff(ctx: Pick<Context, 'db'> & WithPosts, personId: string): Promise<Actor | undefined> {
  const rows = await listPostsOf(ctx.db, personId);
  const [row] = rows;
  return row && { id: row.id, name: row.name ?? '', posts: rows.map(({ post }) => held(ctx, post)) };
}

const held = (ctx: WithPosts, post: Post): HeldPost => ({ ...post, grants: grantsOf(ctx, post.post) });

/** A member of staff by their address, as `findStaff` does by their id. */
export async function findStaffByEmail(
  ctx: Pick<Context, 'db'> & WithPosts,
  email: string,
): Promise<Actor | undefined> {
  const person = await findPersonByEmail(ctx.db, normaliseEmail(email));
  return person && findStaff(ctx, person.id);
}
