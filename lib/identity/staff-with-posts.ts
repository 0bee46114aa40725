import type { Actor, Context } from '#lib/kernel/context.ts';
import { listPostsIn } from './post-store.ts';

/** Whoever holds a post in one of these departments, with those posts; without disabled accounts. */
export async function readStaffWithPosts(
  { db }: Pick<Context, 'db'>,
  departments: string[],
): Promise<Pick<Actor, 'id' | 'posts'>[]> {
  const held = await listPostsIn(db, departments);
  return [...new Set(held.map(({ id }) => id))].map((id) => ({
    id,
    posts: held.flatMap(({ id: holder, post }) => (holder === id ? [post] : [])),
  }));
}
