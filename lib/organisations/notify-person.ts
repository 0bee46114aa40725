import { findAddressee } from '#lib/identity/find-addressee.ts';
import { tell, type Telling, type Told } from '#lib/notifications/notify.ts';

export const notifyPerson = async (ctx: Telling, { personId, ...told }: Told & { personId: string }): Promise<void> =>
  tell(ctx, await findAddressee(ctx.db, personId), told);
