import type { ApplicationContext } from '#lib/applications/context.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { tell, type Told } from '#lib/notifications/notify.ts';

/** Tells a member of staff of an act on a case, unless it is their own. */
export async function tellColleague(ctx: ApplicationContext, personId: string | null, told: Told): Promise<void> {
  if (personId && personId !== ctx.actor.id) await tell(ctx, await findAddressee(ctx.db, personId), told);
}
