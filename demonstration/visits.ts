import { listFeatured, listGuides, listLifeEvents } from '#lib/catalogue/read.ts';
import type { Context } from '#lib/kernel/context.ts';
import { addDays, dayOf, startOf, weekday } from '#lib/kernel/day.ts';
import { countedServices, countUsage } from '#lib/recommendations/usage/count-usage.ts';
import { arms, showingCell } from '#lib/recommendations/privacy/impression.ts';
import { usageInbox, usageShowings, usageWeeks } from '#db/schema/usage.ts';
import { createRandom, type Random } from './random.ts';

/** So many weeks before today's have visits, each so many. */
const weeks = 6;
const visitsAWeek = 4000;

/** What people go through, as life events that come together. */
const situations = [
  ['birth', 'health'],
  ['marriage', 'birth', 'housing'],
  ['moving', 'housing', 'identity'],
  ['moving', 'schooling', 'work'],
  ['driving', 'identity', 'travel'],
  ['unemployment', 'start-business', 'work'],
  ['retirement', 'health', 'city-life'],
  ['start-business', 'licence', 'hiring'],
  ['change-business', 'hiring', 'policy'],
  ['construction', 'licence', 'close-business'],
];

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
    await db.insert(usageShowings).values(madeUpShowings(place).map((cells) => ({ week, ...cells })));
    // Counts this week's, and releases the week before.
    await countUsage({ db, now: () => startOf(week) });
  }
  await countUsage({ db, now: () => startOf(monday) });
}

/** The baskets of each week, the last week last. */
export function madeUpVisits(counted: Set<string>): string[][][] {
  const random = createRandom(20_261_123);
  const servicesOf = servicesByEvent(counted);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: visitsAWeek }, () => visit(random, servicesOf, week === weeks - 1)),
  );
}

/** How the lists that a week's visits saw came about, and how many people followed which line of them. */
function madeUpShowings(week: number): { cell: number; count: number }[] {
  const random = createRandom(week);
  return arms.flatMap((arm) => {
    const all = Math.round((shown[arm] * random.between(90, 110)) / 100);
    const lines = [0.34, 0.24, 0.17, 0.14, 0.11].map((part) => Math.round(all * share[arm] * part));
    const ignored = all - lines.reduce((sum, line) => sum + line, 0);
    return [ignored, ...lines].map((count, followed) => ({ cell: showingCell({ arm, followed }), count }));
  });
}

/** Lists a week by arm, and the share that was followed. */
const shown = { page: 1500, visit: 2200, explored: 115 };
const share = { page: 0.08, visit: 0.17, explored: 0.14 };

const servicesByEvent = (counted: Set<string>): Map<string, string[]> =>
  new Map(
    listLifeEvents().map(({ id }) => [
      id,
      listGuides().flatMap((guide) => (guide.lifeEvents.includes(id) && counted.has(guide.id) ? [guide.id] : [])),
    ]),
  );

/** One visit: much of what one life event asks for, often some of another that comes with it, now and then what all need. */
function visit(random: Random, servicesOf: Map<string, string[]>, isLast: boolean): string[] {
  const events = random.pick(situations);
  const event = isLast && random.chance(0.12) ? onTheRise : random.pick(events);
  const first = servicesOf.get(event) ?? [];
  const second = random.chance(0.7) ? (servicesOf.get(random.pick(events)) ?? []) : [];
  const read = new Set([random.pick(first)]);
  for (const service of first) if (random.chance(0.4)) read.add(service);
  for (const service of second) if (random.chance(0.45)) read.add(service);
  if (random.chance(0.15)) read.add(random.pick(listFeatured()).id);
  return [...read].toSorted();
}
