import type { Context } from '#lib/kernel/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { longestBasket } from '#lib/recommendations/device/basket.ts';
import { insertBasket } from './inbox-store.ts';
import type { Impression } from '#lib/recommendations/privacy/impression.ts';
import { addImpression } from './impressions-store.ts';
import { weekOf } from '#lib/recommendations/week.ts';

export type BasketRefusal = { code: 'too_long' } | { code: 'nothing_known' };

/**
 * Stores a basket: the ids in `known`, sorted, so that their order tells nothing. Returns how many it kept and refuses
 * baskets that are too long. An impression is counted at once, apart from the basket.
 */
export async function receiveBasket(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { ids, known, impression }: Sent,
): Promise<Result<number, BasketRefusal>> {
  if (ids.length > longestBasket) return err({ code: 'too_long' });
  const items = [...new Set(ids)].filter((id) => known.has(id)).toSorted();
  if (items.length === 0) return err({ code: 'nothing_known' });
  await insertBasket(db, items);
  if (impression) await addImpression(db, weekOf(now()), impression);
  return ok(items.length);
}

type Sent = { ids: readonly string[]; known: ReadonlySet<string>; impression?: Impression | undefined };
