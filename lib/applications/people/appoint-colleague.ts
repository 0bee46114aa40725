import type { ApplicationContext } from '#lib/applications/context.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { givePost, type GivingRefusal } from '#lib/identity/give-post.ts';
import { letters } from '#lib/identity/letters.ts';
import { tellAdministrators } from '#lib/identity/tell-administrators.ts';
import type { Post } from '#lib/kernel/context.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { tell } from '#lib/notifications/notify.ts';
import { isGivenHere, mayAppoint } from './may-appoint.ts';
import { namePost } from './name-post.ts';

export type AppointingRefusal = GivingRefusal | { code: 'not_yours' | 'by_command' | 'unknown_post' };

/**
 * An administrator gives a post. They are told, and every administrator is, so that a stolen session appoints nobody in
 * silence; who decides as second person or appoints others is appointed by the operator's command alone.
 */
export const appointColleague = (
  ctx: ApplicationContext,
  { email, ...post }: Post & { email: string },
): Promise<Result<{ personId: string }, AppointingRefusal>> =>
  ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const { catalogue, actor } = ctx;
    if (!mayAppoint(actor)) return err({ code: 'not_yours' });
    const named = catalogue.findPost(post.post);
    if (!named) return err({ code: 'unknown_post' });
    if (!isGivenHere(named)) return err({ code: 'by_command' });
    if (!catalogue.findDepartment(post.department)) return err({ code: 'unknown_post' });
    const given = await givePost(inside, { email, post });
    if (!given.ok) return given;
    const facts = namePost(ctx, post);
    const told = { applicationId: null, occasion: letters.post_given, facts };
    await tell(inside, await findAddressee(db, given.value.personId), told);
    await tellAdministrators(inside, { occasion: letters.somebody_appointed, facts });
    return ok(given.value);
  });
