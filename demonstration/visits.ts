import { catalogue } from './content.ts';
import type { Context } from '#lib/kernel/context.ts';
import { addDays, dayOf, startOf, weekday } from '#lib/kernel/day.ts';
import { countedServices, countUsage } from '#lib/recommendations/usage/count-usage.ts';
import { arms, impressionCell } from '#lib/recommendations/privacy/impression.ts';
import { usageInbox, usageImpressions, usageWeeks } from '#db/schema/usage.ts';
import { createRandom, type Random } from './random.ts';

/** Weeks of history with visits. */
const weeks = 6;
const visitsAWeek = 4000;

/** Life events of one errand: what somebody who has the one in mind also reads. */
const situations = [
  ['birth', 'health'],
  ['marriage', 'birth', 'housing'],
  ['moving', 'housing', 'city-life'],
  ['moving', 'schooling', 'work'],
  ['driving'],
  ['identity', 'travel'],
  ['unemployment', 'start-business', 'work'],
  ['retirement', 'health'],
  ['start-business', 'licence', 'hiring'],
  ['change-business', 'hiring', 'policy'],
  ['construction', 'licence'],
  ['change-business', 'close-business'],
];

/** The event with more visits in the last week than before. */
const onTheRise = 'schooling';

/**
 * Generates visits, the same every time, and counts and releases them through the inbox and the ledger like real ones.
 * Their weeks are publicly marked as simulated.
 */
export async function simulateVisits({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  const today = dayOf(now());
  const monday = addDays(today, 1 - weekday(today));
  const counted = countedServices(catalogue);
  for (const [place, baskets] of madeUpVisits(counted).entries()) {
    const week = addDays(monday, 7 * (place - weeks));
    await db.insert(usageWeeks).values({ week, items: [...counted].toSorted(), simulated: true });
    await db.insert(usageInbox).values(baskets.map((items) => ({ items })));
    await db.insert(usageImpressions).values(madeUpImpressions(place).map((cells) => ({ week, ...cells })));
    // Counts this week's, and releases the week before.
    await countUsage({ db, catalogue, now: () => startOf(week) });
  }
  await countUsage({ db, catalogue, now: () => startOf(monday) });
}

/** The baskets of each week, the last week last. */
export function madeUpVisits(counted: Set<string>): string[][][] {
  const random = createRandom(20_261_123);
  const servicesOf = servicesByEvent(counted);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: visitsAWeek }, () => visit(random, servicesOf, week === weeks - 1)),
  );
}

/** Impressions of a week by arm and followed line. */
function madeUpImpressions(week: number): { cell: number; count: number }[] {
  const random = createRandom(week);
  return arms.flatMap((arm) => {
    const all = Math.round((shown[arm] * random.between(90, 110)) / 100);
    const lines = [0.34, 0.24, 0.17, 0.14, 0.11].map((part) => Math.round(all * share[arm] * part));
    const ignored = all - lines.reduce((sum, line) => sum + line, 0);
    return [ignored, ...lines].map((count, followed) => ({ cell: impressionCell({ arm, followed }), count }));
  });
}

/** Lists a week by arm, and the share that was followed. */
const shown = { page: 1500, visit: 2200, explored: 115 };
const share = { page: 0.08, visit: 0.17, explored: 0.14 };

const servicesByEvent = (counted: Set<string>): Map<string, string[]> =>
  new Map(
    catalogue
      .listLifeEvents()
      .map(({ id }) => [
        id,
        catalogue
          .listGuides()
          .flatMap((guide) => (guide.lifeEvents.includes(id) && counted.has(guide.id) ? [guide.id] : [])),
      ]),
  );

/** One visit: much of one life event, often some of a related one, sometimes a generally needed service. */
function visit(random: Random, servicesOf: Map<string, string[]>, isLast: boolean): string[] {
  const events = random.pick(situations);
  const event = isLast && random.chance(0.12) ? onTheRise : random.pick(events);
  const first = servicesOf.get(event) ?? [];
  const second = random.chance(0.7) ? (servicesOf.get(random.pick(events)) ?? []) : [];
  const read = new Set([random.pick(first)]);
  for (const service of first) if (random.chance(0.4)) read.add(service);
  for (const service of second) if (random.chance(0.45)) read.add(service);
  if (random.chance(0.15)) read.add(random.pick(catalogue.listFeatured()).id);
  return [...read].toSorted();
}
