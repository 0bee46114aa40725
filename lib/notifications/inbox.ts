import type { SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '#db/client.ts';
import type { Context } from '#lib/kernel/context.ts';
import type { Notification } from './notification.ts';
import { countUnread, listInbox, markRead } from './store.ts';

/** The actor's inbox, newest first; reading it marks it as read. */
export async function readInbox({ db, actor, now }: Context, page: { before?: string } = {}): Promise<Notification[]> {
  const inbox = await listInbox(db, actor.id, page);
  await markRead(db, actor.id, now());
  return inbox;
}

/** How many lines of their inbox the person of a row has not read, as a column of another subject's query. */
export const unreadOf = (db: Database, personId: PgColumn): SQL<number> => countUnread(db, personId);
