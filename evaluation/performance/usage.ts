import { sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { openAt, type Place } from '#db/open.ts';
import { drainInbox } from '#lib/recommendations/usage/drain-inbox.ts';
import { uniformBelow } from '#lib/recommendations/privacy/random-bits.ts';
import { seededBits } from '#lib/recommendations/seeded.testing.ts';

type Load = { baskets: number; items: number };

/** Rows that are made up and inserted at once. */
const batch = 20_000;

/** Seconds to count all baskets, and how much more memory that takes than a tenth of them, in MB. */
export async function countingFigures(place: Place, load: Load): Promise<{ seconds: number; growthMb: number }> {
  const { db, close } = await openAt(place);
  const few = await countAll(db, { ...load, baskets: load.baskets / 10 });
  const all = await countAll(db, load);
  await close();
  return { seconds: all.seconds, growthMb: all.peakMb - few.peakMb };
}

async function countAll(db: Database, { baskets, items }: Load): Promise<{ seconds: number; peakMb: number }> {
  await db.execute(sql`truncate usage_inbox, usage_weeks cascade`);
  await fill(db, { baskets, items });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const began = performance.now();
  const ids = Array.from({ length: items }, (_, item) => idOf(item));
  const drained = await drainInbox({ db, now: () => new Date() }, { items: ids });
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  if (!drained.ok || drained.value.baskets !== baskets) throw new Error('Not every basket was counted');
  return { seconds, peakMb: peak / 2 ** 20 };
}

async function fill(db: Database, { baskets, items }: Load): Promise<void> {
  const basket = basketsOf(items);
  for (let made = 0; made < baskets; made += batch) {
    const rows = Array.from({ length: Math.min(batch, baskets - made) }, basket);
    await db.execute(
      sql`insert into usage_inbox select string_to_array(row, ' ') from unnest(${sql.param(rows)}::text[]) as row`,
    );
  }
}

/** Baskets of three items on average, a few of them long; some items are visited far more than others. */
function basketsOf(items: number): () => string {
  const bits = seededBits(items);
  const share = () => uniformBelow(2 ** 32, bits) / 2 ** 32;
  return () => {
    const basket = new Set<string>();
    do basket.add(idOf(Math.floor(items * share() ** 3)));
    while (basket.size < 60 && share() < 2 / 3);
    return [...basket].join(' ');
  };
}

const idOf = (item: number): string => `service-of-the-city-${item}`;
