import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { assignOwners, type Assigned } from '#lib/applications/system/assign-owners.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { endPosts, endSessionsOf } from '#lib/identity/give-post.ts';
import { letters } from '#lib/identity/letters.ts';
import type { Post } from '#lib/kernel/context.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Occasion } from '#lib/notifications/letter.ts';
import { tell } from '#lib/notifications/notify.ts';
import { isEndedHere, mayAppoint } from './may-appoint.ts';
import { namePost } from './name-post.ts';
import { listPostsHeldBy } from './people-store.ts';

export type EndingRefusal = { code: 'not_yours' | 'oneself' | 'by_command' | 'nothing_to_change' };

/** An administrator ends one post of a colleague; what they own by it goes to others at once, and they are told. */
export const endColleaguePost = (
  ctx: ApplicationContext,
  { personId, ...post }: Post & { personId: string },
): Promise<Result<Assigned, EndingRefusal>> =>
  ctx.db.transaction((db) =>
    end({ ...ctx, db }, personId, { posts: [post], occasion: letters.post_ended, facts: namePost(ctx, post) }),
  );

/** 离任, in one act: every post ends, what they own goes to colleagues, and they are signed out everywhere. */
export const leaveOffice = (
  ctx: ApplicationContext,
  { personId }: { personId: string },
): Promise<Result<Assigned, EndingRefusal>> =>
  ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const posts = await listPostsHeldBy(db, personId);
    const ended = await end(inside, personId, { posts, occasion: letters.office_ended, facts: {} });
    if (!ended.ok) return ended;
    await endSessionsOf(inside, personId);
    const subject = `person:${personId}`;
    await record(db, ctx.vault, { actorId: ctx.actor.id, action: 'end_office', subject, at: ctx.now() });
    return ended;
  });

type Ending = { posts: Post[]; occasion: Occasion; facts: Bilingual | Record<never, never> };

async function end(
  ctx: ApplicationContext,
  personId: string,
  { posts, occasion, facts }: Ending,
): Promise<Result<Assigned, EndingRefusal>> {
  if (!mayAppoint(ctx.actor)) return err({ code: 'not_yours' });
  if (personId === ctx.actor.id) return err({ code: 'oneself' });
  if (!posts.every(({ post }) => isEndedHere(ctx, post))) return err({ code: 'by_command' });
  if ((await endPosts(ctx, { personId, posts })) === 0) return err({ code: 'nothing_to_change' });
  await tell(ctx, await findAddressee(ctx.db, personId), { applicationId: null, occasion, facts: { ...facts } });
  return ok(await assignOwners(ctx, { ownerId: personId }));
}
