import type { Context } from '#lib/kernel/context.ts';
import type { Notification } from './notification.ts';
import { countUnread as countUnreadOf, listInbox, markRead } from './store.ts';

/** The actor's inbox, newest first; reading it marks it as read. */
export async function readInbox({ db, actor, now }: Context, page: { before?: string } = {}): Promise<Notification[]> {
  const inbox = await listInbox(db, actor.id, page);
  await markRead(db, actor.id, now());
  return inbox;
}

export const countUnread = ({ db, actor }: Context): Promise<number> => countUnreadOf(db, actor.id);
