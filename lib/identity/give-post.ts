import { record } from '#lib/audit/record.ts';
import type { Context, Post } from '#lib/kernel/context.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { normaliseEmail } from '#lib/identifiers/email.ts';
import { deletePost, insertPost } from './post-store.ts';
import { deleteSessionsOf, findPersonByEmail } from './store.ts';

export type GivingRefusal = { code: 'unknown_person' | 'oneself' | 'nothing_to_change' };

/** Somebody on the staff gives an account a post, on record, and never to themselves. The caller asks whether they may. */
export const givePost = (
  { db, vault, actor, now }: Context,
  { email, post }: { email: string; post: Post },
): Promise<Result<{ personId: string }, GivingRefusal>> =>
  db.transaction(async (tx) => {
    const person = await findPersonByEmail(tx, normaliseEmail(email));
    if (!person || person.disabledAt) return err({ code: 'unknown_person' });
    if (person.id === actor.id) return err({ code: 'oneself' });
    if (!(await insertPost(tx, person.id, post))) return err({ code: 'nothing_to_change' });
    const subject = `person:${person.id}`;
    await record(tx, vault, { actorId: actor.id, action: 'give_post', subject, facts: factsOf(post), at: now() });
    return ok({ personId: person.id });
  });

/** Ends posts of somebody, each on record; gives how many they held. */
export async function endPosts(
  { db, vault, actor, now }: Context,
  { personId, posts }: { personId: string; posts: Post[] },
): Promise<number> {
  let ended = 0;
  for (const post of posts) {
    if (!(await deletePost(db, personId, post))) continue;
    const [subject, facts] = [`person:${personId}`, factsOf(post)];
    await record(db, vault, { actorId: actor.id, action: 'end_post', subject, facts, at: now() });
    ended += 1;
  }
  return ended;
}

/** Signs somebody out everywhere. */
export const endSessionsOf = ({ db }: Pick<Context, 'db'>, personId: string): Promise<void> =>
  deleteSessionsOf(db, personId);

const factsOf = ({ department, post }: Post) => ({ department, role: post });
