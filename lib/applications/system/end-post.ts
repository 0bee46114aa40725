import { appoint, type AppointmentRefusal } from '#lib/identity/appoint.ts';
import type { Post } from '#lib/kernel/context.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import type { Clockwork } from './each-case.ts';
import { returnCases, type Returned } from './return-cases.ts';

/** Ends a post, and returns the cases that its holder has in hand by it to the queue, in one transaction. */
export const endPost = (
  ctx: Clockwork,
  { email, post }: { email: string; post: Post },
): Promise<Result<Returned, AppointmentRefusal>> =>
  ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const ended = await appoint(inside, { email, post, change: 'dismiss' });
    return ended.ok ? ok(await returnCases(inside, { assigneeId: ended.value.personId })) : ended;
  });
