import { tell, type Telling, type Told } from '#lib/notifications/notify.ts';
import { listAdministrators } from './post-store.ts';

/** Tells everybody who administers the portal, in the inbox and by letter. */
export async function tellAdministrators(ctx: Telling, told: Omit<Told, 'applicationId'>): Promise<number> {
  return ctx.db.transaction(async (db) => {
    const administrators = await listAdministrators(db);
    for (const addressee of administrators) await tell({ ...ctx, db }, addressee, { ...told, applicationId: null });
    return administrators.length;
  });
}
