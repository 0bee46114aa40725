import { listFeatured, listGuides, listLifeEvents } from '#lib/catalogue/read.ts';
import type { Context } from '#lib/kernel/context.ts';
import { addDays, dayOf, startOf, weekday } from '#lib/kernel/day.ts';
import { countedServices, countUsage } from '#lib/recommendations/count-usage.ts';
import { usageInbox, usageWeeks } from '#db/schema.ts';
import { createRandom, type Random } from './random.ts';

/** So many weeks before today's have visits, each so many. */
const weeks = 6;
const visitsAWeek = 2500;

/** What more people look into in the last week than before. */
const onTheRise = 'schooling';

/**
 * What the city's people looked at: made-up visits, the same every time, put into the inbox and from there counted, released
 * and written into the ledger like any others. Their weeks are marked as simulated, for all to see.
 */
export async function simulateVisits({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  const today = dayOf(now());
  const monday = addDays(today, 1 - weekday(today));
  const counted = countedServices();
  for (const [place, baskets] of madeUpVisits(counted).entries()) {
    const week = addDays(monday, 7 * (place - weeks));
    await db.insert(usageWeeks).values({ week, items: [...counted].toSorted(), simulated: true });
    await db.insert(usageInbox).values(baskets.map((items) => ({ items })));
    // Counts this week's, and releases the week before.
    await countUsage({ db, now: () => startOf(week) });
  }
  await countUsage({ db, now: () => startOf(monday) });
}

/** The baskets of each week, the last week last. */
export function madeUpVisits(counted: Set<string>): string[][][] {
  const random = createRandom(20_261_123);
  const errands = errandsIn(counted);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: visitsAWeek }, () => visit(random, errands, week === weeks - 1)),
  );
}

type Errand = { event: string; services: string[] };

/** What brings people here: a life event and the services that belong to it. */
const errandsIn = (counted: Set<string>): Errand[] =>
  listLifeEvents().flatMap(({ id }) => {
    const services = listGuides().flatMap((guide) =>
      guide.lifeEvents.includes(id) && counted.has(guide.id) ? [guide.id] : [],
    );
    return services.length > 0 ? [{ event: id, services }] : [];
  });

/** One visit: most of what one life event asks for, and now and then what everybody needs. */
function visit(random: Random, errands: Errand[], isLast: boolean): string[] {
  const rising = errands.find(({ event }) => event === onTheRise);
  const { services } = isLast && rising && random.chance(0.12) ? rising : random.pick(errands);
  const read = new Set([random.pick(services)]);
  for (const service of services) if (random.chance(0.4)) read.add(service);
  if (random.chance(0.25)) read.add(random.pick(listFeatured()).id);
  return [...read].toSorted();
}
