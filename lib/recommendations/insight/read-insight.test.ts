import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Database } from '#db/client.ts';
import { simulateVisits } from '#demonstration/visits.ts';
import { usageImpressions } from '#db/schema/usage.ts';
import { test } from '#db/testing.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import { clickThrough } from '#lib/recommendations/privacy/click-through.ts';
import { countUsage } from '#lib/recommendations/usage/count-usage.ts';
import { impressionsIn } from '#lib/recommendations/ledger.ts';
import { readInsight } from './read-insight.ts';
import { readLedger, readReleaseText } from '#lib/recommendations/usage/read-releases.ts';
import { giniOf, coverageOf } from './coverage.ts';
import { receiveBasket } from '#lib/recommendations/usage/receive-basket.ts';
import {
  arms,
  impressionCell,
  impressionCells,
  impressionGuarantee,
  type Impression,
} from '#lib/recommendations/privacy/impression.ts';

const { catalogue } = testContent();

const thursday = '2026-11-26T10:00:00+08:00';
const supervisor: Actor = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  name: '吴静怡',
  posts: [aPost('human-resources', 'supervisor')],
};
const known = new Set(['residence-permit']);
const followed: Impression = { arm: 'visit', followed: 2 };

const insight = (db: Database, at = thursday, actor = supervisor) => readInsight(contextOf(db, actor, at));
const receive = (db: Database, impression: Impression, ids = ['residence-permit']) =>
  receiveBasket(contextOf(db, null, thursday), { ids, known, impression });

describe('a list that was shown', () => {
  test('is counted apart from the basket that it came with, without anything that ties them', async ({ db }) => {
    await receive(db, followed);
    await receive(db, followed);
    await receive(db, { ...followed, followed: 0 }, ['nonsense']);
    expect(await db.select().from(usageImpressions)).toEqual([
      { week: '2026-11-23', cell: impressionCell(followed), count: 2 },
    ]);
  });

  test('is released with the week, with noise on every cell, and its exact count is gone', async ({ db }) => {
    await countUsage(contextOf(db, null, thursday));
    await receive(db, followed);
    await countUsage(contextOf(db, null, '2026-11-30T00:00:00+08:00'));
    expect(await db.$count(usageImpressions)).toBe(0);
    const [entry] = await readLedger({ db });
    expect(entry).toMatchObject({ week: '2026-11-23', showingVariance: 423 });
    const released = impressionsIn((await readReleaseText({ db }, '2026-11-23')) ?? '');
    expect(released).toHaveLength(impressionCells);
    expect(released.filter((count) => count === 0).length).toBeLessThan(impressionCells / 4);
  });

  it('has a cell of its own, and adds 1 to it, for which the noise is made', () => {
    const cells = arms.flatMap((arm) => [0, 1, 2, 3, 4, 5].map((followed) => impressionCell({ arm, followed })));
    expect(cells.toSorted((one, other) => one - other)).toEqual([...Array.from({ length: impressionCells }).keys()]);
    expect(1 / (2 * impressionGuarantee.rho)).toBeLessThanOrEqual(impressionGuarantee.variance);
  });
});

describe('what staff are told', () => {
  test('is for those who oversee others’ work', async ({ db }) => {
    const reviewer: Actor = { ...supervisor, posts: [aPost('human-resources', 'reviewer')] };
    expect(await insight(db, thursday, reviewer)).toBeUndefined();
  });

  test('is told without the exact counts', async ({ db }) => {
    await simulateVisits({ db, now: () => new Date(thursday) });
    const before = await insight(db);
    await db.execute(sql`drop table usage_counters`);
    await db.execute(sql`drop table usage_showings`);
    expect(await insight(db)).toEqual(before);
  });

  test('says how far lists reach, what rises, and how each arm is followed', async ({ db }) => {
    await simulateVisits({ db, now: () => new Date(thursday) });
    const told = await insight(db);
    expect(told).toMatchObject({ latest: '2026-11-16', isLate: false, simulated: true, weeks: 6 });
    expect(told?.coverage.share).toBeGreaterThan(0.7);
    expect(told?.rising).toContain('school-enrolment');
    expect(told?.popular).toHaveLength(10);
    expect(told?.unlisted.filter((id) => catalogue.findSensitiveServices().neverTo.includes(id))).toEqual([]);
    const [page, visit] = told?.clicks ?? [];
    expect(visit?.rate).toBeGreaterThan(page?.rate ?? 1);
  });

  test('rings when the release of a week is missing, and not before there can be one', async ({ db }) => {
    expect((await insight(db))?.isLate).toBe(false);
    await countUsage(contextOf(db, null, thursday));
    expect((await insight(db))?.isLate).toBe(false);
    expect((await insight(db, '2026-11-30T09:00:00+08:00'))?.isLate).toBe(true);
    await countUsage(contextOf(db, null, '2026-11-30T09:00:00+08:00'));
    expect((await insight(db, '2026-12-06T09:00:00+08:00'))?.isLate).toBe(false);
    expect((await insight(db, '2026-12-14T09:00:00+08:00'))?.isLate).toBe(true);
  });
});

describe('figures', () => {
  it('the Gini coefficient is 0 where all are alike, and nearly 1 where one has it all', () => {
    expect(giniOf([2, 2, 2, 2])).toBeCloseTo(0);
    expect(giniOf([0, 0, 0, 8])).toBeCloseTo(0.75);
    expect(giniOf([1, 3])).toBeCloseTo(0.25);
  });

  it('the tail is the half that is visited less', () => {
    const coverage = coverageOf([0, 1, 2, 3], [3, 1, 0, 0], [0.9, 0.1, 0.2, 0.8]);
    expect(coverage).toMatchObject({ share: 0.5, tail: 0.25 });
  });

  it('a rate is told once noise cannot do much to it, and with what it may do', () => {
    const cells = (each: number) => {
      const impressions = Array.from({ length: impressionCells }, () => 0);
      impressions[impressionCell({ arm: 'visit', followed: 0 })] = 8 * each;
      impressions[impressionCell({ arm: 'visit', followed: 3 })] = 2 * each;
      return clickThrough([{ impressions, showingVariance: 423 }]).find(({ arm }) => arm === 'visit');
    };
    expect(cells(100)).toMatchObject({ shown: 1000, followed: 200, rate: 0.2 });
    expect(cells(100)?.margin).toBeCloseTo((1.96 * Math.sqrt(5 * 423 + 200)) / 1000);
    expect(cells(10)?.rate).toBeUndefined();
  });
});
