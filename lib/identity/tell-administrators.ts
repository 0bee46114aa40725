import { postsWith, type WithPosts } from '#lib/kernel/grants.ts';
import { tell, type Telling, type Told } from '#lib/notifications/notify.ts';
import { listHolders } from './post-store.ts';

/** Tells everybody who administers the portal, in the inbox and by letter. */
export async function tellAdministrators(ctx: Telling & WithPosts, told: Omit<Told, 'applicationId'>): Promise<number> {
  return ctx.db.transaction(async (db) => {
    const administrators = await listHolders(db, { posts: postsWith(ctx, ['appoint']) });
    for (const addressee of administrators) await tell({ ...ctx, db }, addressee, { ...told, applicationId: null });
    return administrators.length;
  });
}
