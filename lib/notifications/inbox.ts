import type { Context } from '#lib/kernel/context.ts';
import type { Notification } from './notification.ts';
import { listInbox, markRead } from './store.ts';

export { unreadOf } from './store.ts';

/** The actor's inbox, newest first; reading it marks it as read. */
export async function readInbox({ db, actor, now }: Context, page: { before?: string } = {}): Promise<Notification[]> {
  const inbox = await listInbox(db, actor.id, page);
  await markRead(db, actor.id, now());
  return inbox;
}
