import { appoint, type AppointmentRefusal } from '#lib/identity/appoint.ts';
import type { Post } from '#lib/kernel/context.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import type { Clockwork } from './each-case.ts';
import { assignOwners, type Assigned } from './assign-owners.ts';

/** Ends a post, and gives the cases that its holder owns by it to colleagues, in one transaction. */
export const endPost = (
  ctx: Clockwork,
  { email, post }: { email: string; post: Post },
): Promise<Result<Assigned, AppointmentRefusal>> =>
  ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const ended = await appoint(inside, { email, post, change: 'dismiss' });
    return ended.ok ? ok(await assignOwners(inside, { ownerId: ended.value.personId })) : ended;
  });
