import type { Database } from '#db/client.ts';
import type { Context } from '#lib/kernel/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { basketOf } from '#lib/recommendations/device/basket.ts';
import { count } from '#lib/recommendations/privacy/count.ts';
import { addToCounters } from './counters-store.ts';
import { emptyCounters, type Counters } from '#lib/recommendations/privacy/counters.ts';
import { takeBaskets } from './inbox-store.ts';
import { isReleased } from './ledger-store.ts';
import { weekOf, type Week } from '#lib/recommendations/week.ts';
import { holdWeek, openWeek } from './weeks-store.ts';

/** Large, because each batch scans past the ones before it. */
const batch = 50_000;

/**
 * Counts the inbox's baskets in the current week and deletes them, in one transaction, so that each counts once or
 * still waits. `items` are catalogue ids; an open week keeps the items it was opened with. Memory grows with items, not
 * baskets. A released week is closed.
 */
export async function drainInbox(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { items }: { items: readonly string[] },
): Promise<Result<{ week: Week; baskets: number }, { code: 'week_closed' }>> {
  await openWeek(db, weekOf(now()), items.toSorted());
  return db.transaction(async (tx) => {
    const week = weekOf(now());
    const held = await holdWeek(tx, week);
    if (!held || (await isReleased(tx, week))) return err({ code: 'week_closed' });
    const counters = emptyCounters(held.items.length);
    const baskets = await countBaskets(tx, held.items, counters);
    await addToCounters(tx, week, counters);
    return ok({ week, baskets });
  });
}

async function countBaskets(db: Database, items: readonly string[], counters: Counters): Promise<number> {
  const numbers = new Map(items.map((item, number) => [item, number]));
  let counted = 0;
  let taking = takeBaskets(db, batch);
  for (;;) {
    const baskets = await taking;
    const isLast = baskets.length < batch;
    // Fetches the next batch while this one is counted.
    if (!isLast) taking = takeBaskets(db, batch);
    for (const basket of baskets)
      count(
        counters,
        basketOf(
          basket.map((id) => numbers.get(id)),
          items.length,
        ),
      );
    counted += baskets.length;
    if (isLast) return counted;
  }
}
