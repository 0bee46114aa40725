import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Database } from '#db/client.ts';
import { simulateVisits } from '#demonstration/visits.ts';
import { test } from '#db/testing.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { contentOf } from '#lib/search/content.ts';
import { addNoise } from '#lib/recommendations/privacy/add-noise.ts';
import { countUsage } from '#lib/recommendations/usage/count-usage.ts';
import { emptyCounters, itemCell, wholeOf } from '#lib/recommendations/privacy/counters.ts';
import { mostVisited } from './most-visited.ts';
import { unpack } from '#lib/recommendations/device/packed.ts';
import { readLedger } from '#lib/recommendations/usage/read-releases.ts';
import { readUsage } from './read-usage.ts';
import { receiveBasket } from '#lib/recommendations/usage/receive-basket.ts';
import { rising } from '#lib/recommendations/model/rising.ts';
import { seededBits } from '#lib/recommendations/seeded.testing.ts';

const { catalogue } = testContent();

const at = (db: Database, time: string) => contextOf(db, null, time);
const thursday = '2026-11-26T10:00:00+08:00';

test('before there is a release content decides, and nothing is popular', async ({ db }) => {
  const { week, weights, popularity } = await readUsage({ db }, catalogue.listGuides());
  expect({ week, rising: weights.rising, popular: [...popularity] }).toEqual({
    week: undefined,
    rising: [],
    popular: [],
  });
  expect(unpack(weights).links.flat().length).toBeGreaterThan(0);
});

test('releases count for today’s services, whichever there were then', async ({ db }) => {
  await simulateVisits(at(db, thursday));
  const today = catalogue.listGuides().slice(5).toReversed();
  const {
    week,
    weights,
    popularity,
    mostVisited: [most],
  } = await readUsage({ db }, today);
  expect(week).toBe('2026-11-16');
  expect(weights.items).toEqual(today.map(({ id }) => id));
  expect(Math.max(...popularity.values())).toBe(1);
  expect(popularity.get(most ?? '')).toBe(1);
});

test('a service that more people visit comes sooner in the search', async ({ db }) => {
  await simulateVisits(at(db, thursday));
  const { popularity } = await readUsage({ db }, catalogue.listGuides());
  const [most = ''] = [...popularity].find(([, share]) => share === 1) ?? [];
  const popularityIn = (content: ReturnType<typeof contentOf>) =>
    content.records.find(({ objectID }) => objectID === most)?.popularity ?? 0;
  expect(popularityIn(contentOf(catalogue, 'zh', popularity))).toBeGreaterThanOrEqual(0.5);
  expect(popularityIn(contentOf(catalogue, 'zh', new Map([['nothing', 1]])))).toBeLessThanOrEqual(0.5);
});

describe('nothing but the release knows the exact counters', () => {
  test('what is told of usage is told without them', async ({ db }) => {
    await simulateVisits(at(db, thursday));
    const before = { usage: await readUsage({ db }, catalogue.listGuides()), ledger: await readLedger({ db }) };
    await db.execute(sql`drop table usage_counters`);
    expect({ usage: await readUsage({ db }, catalogue.listGuides()), ledger: await readLedger({ db }) }).toEqual(
      before,
    );
  });

  test('and does not change by what was counted since', async ({ db }) => {
    await simulateVisits(at(db, thursday));
    const before = await readUsage({ db }, catalogue.listGuides());
    await receiveBasket(at(db, thursday), { ids: ['residence-permit'], known: new Set(['residence-permit']) });
    await countUsage(at(db, thursday));
    expect(await db.execute(sql`select 1 from usage_counters`)).toMatchObject({ rows: [{}, {}] });
    expect(await readUsage({ db }, catalogue.listGuides())).toEqual(before);
  });
});

/** One week's totals, and the σ² of their noise. */
const week = (baskets: number, ...visits: number[]) => {
  const counters = emptyCounters(visits.length);
  counters.cells[0] = baskets * wholeOf.basket;
  for (const [item, count] of visits.entries()) counters.cells[itemCell(item)] = count * wholeOf.item;
  return { ...counters, variance: 80_145 };
};

/** Three hundred services with steady visits, as noisy releases show them. */
const noisyWeeks = (weeks: number) => {
  const bits = seededBits(7);
  const calm = week(5000, ...Array.from({ length: 300 }, (_, item) => (item < 250 ? 0 : item)));
  return Array.from({ length: weeks }, () => ({ ...addNoise(calm, calm.variance, bits), variance: calm.variance }));
};

describe('what is visited most', () => {
  it('is told in order, of those that noise alone would not bring', () =>
    expect(mostVisited([week(5000, 120, 900, 60, 0, 300)])).toEqual([1, 4, 0]));

  it('is nothing while too little was released', () => expect(mostVisited([week(2900, 900, 300)])).toEqual([]));

  it('is nothing that nobody visits, however the noise falls', () => {
    for (const release of noisyWeeks(4)) expect(Math.min(...mostVisited([release]))).toBeGreaterThanOrEqual(250);
  });
});

describe('what rises', () => {
  const before = [week(2000, 100, 300), week(2000, 100, 300)];

  it('is what far more baskets hold than before', () => expect(rising([week(2000, 320, 310), ...before])).toEqual([0]));

  it('is nothing where noise may have done it', () => expect(rising([week(2000, 140, 330), ...before])).toEqual([]));

  it('is nothing where there are only more visits of everything', () =>
    expect(rising([week(6000, 300, 900), ...before])).toEqual([]));

  it('is nothing where only noise changes', () => {
    const weeks = noisyWeeks(6);
    for (const latest of weeks.keys()) expect(rising(weeks.slice(latest))).toEqual([]);
  });

  it('is nothing in the first week', () => expect(rising([week(2000, 320, 310)])).toEqual([]));
});
