import type { Context } from '#lib/kernel/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { longestBasket } from '#lib/recommendations/device/basket.ts';
import { insertBasket } from './inbox-store.ts';
import type { Showing } from '#lib/recommendations/privacy/impression.ts';
import { addShowing } from './impressions-store.ts';
import { weekOf } from '#lib/recommendations/week.ts';

export type BasketRefusal = { code: 'too_long' } | { code: 'nothing_known' };

/**
 * Puts a basket into the inbox: the ids that `known` has, sorted, so that their order says nothing. Gives how many were
 * kept. More ids than a basket may bring are refused. A `showing` that comes along is counted at once, apart from the basket.
 */
export async function receiveBasket(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { ids, known, showing }: Sent,
): Promise<Result<number, BasketRefusal>> {
  if (ids.length > longestBasket) return err({ code: 'too_long' });
  const items = [...new Set(ids)].filter((id) => known.has(id)).toSorted();
  if (items.length === 0) return err({ code: 'nothing_known' });
  await insertBasket(db, items);
  if (showing) await addShowing(db, weekOf(now()), showing);
  return ok(items.length);
}

type Sent = { ids: readonly string[]; known: ReadonlySet<string>; showing?: Showing | undefined };
