import { sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { usageInbox } from '#db/schema/usage.ts';
import { rowsOf } from './rows.ts';

export const insertBasket = (db: Database, items: string[]): Promise<unknown> =>
  db.insert(usageInbox).values({ items });

/**
 * Takes up to `limit` baskets from the inbox; concurrent drains never get the same one. Each travels as one text, which
 * drivers read three times as fast as arrays.
 */
export async function takeBaskets(db: Database, limit: number): Promise<string[][]> {
  const taken = await db.execute(sql`
    delete from ${usageInbox} where ctid = any(array(select ctid from ${usageInbox} limit ${limit}))
    returning array_to_string(items, ' ') as basket`);
  return rowsOf(taken).map(({ basket }) => String(basket).split(' '));
}
