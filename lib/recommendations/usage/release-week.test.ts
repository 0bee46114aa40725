import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Database } from '#db/client.ts';
import { usageCounters, usageInbox, usageLedger } from '#db/schema/usage.ts';
import { test, testTogether } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { drainInbox } from './drain-inbox.ts';
import { sha256Of } from '#lib/recommendations/ledger.ts';
import { readLedger } from './read-releases.ts';
import { receiveBasket } from './receive-basket.ts';
import { releaseDueWeeks, releaseWeek } from './release-week.ts';

const week = '2026-11-23';
const wednesday = '2026-11-25T10:00:00+08:00';
const sunday = '2026-11-29T23:59:59+08:00';
const monday = '2026-11-30T00:00:00+08:00';
const items = ['birth', 'passport', 'shop', 'vaccination'];
const known = new Set(items);
const promised = { epsilon: 1, delta: 1e-6 };

const at = (db: Database, time: string) => contextOf(db, null, time);
const receive = (db: Database, ...ids: string[]) => receiveBasket(at(db, wednesday), { ids, known });
const drain = (db: Database, time = wednesday) => drainInbox(at(db, time), { items });
const release = (db: Database, time = monday) => releaseWeek(at(db, time), { week, ...promised });

describe('a basket', () => {
  test('loses its order, what it repeats, and what nobody knows', async ({ db }) => {
    expect(await receive(db, 'shop', 'nonsense', 'birth', 'shop')).toEqual({ ok: true, value: 2 });
    expect(await db.select().from(usageInbox)).toEqual([{ items: ['birth', 'shop'] }]);
  });

  test('of nothing that is known, or of more ids than a person visits, is refused', async ({ db }) => {
    expect(await receive(db, 'nonsense')).toEqual({ ok: false, refusal: { code: 'nothing_known' } });
    const ids = Array.from({ length: 65 }, () => 'birth');
    expect(await receive(db, ...ids)).toEqual({ ok: false, refusal: { code: 'too_long' } });
    expect(await db.select().from(usageInbox)).toEqual([]);
  });

  test('is counted once, and nothing of it is kept', async ({ db }) => {
    await receive(db, 'birth', 'vaccination');
    expect(await drain(db)).toEqual({ ok: true, value: { week, baskets: 1 } });
    expect(await drain(db)).toEqual({ ok: true, value: { week, baskets: 0 } });
    expect(await db.select().from(usageInbox)).toEqual([]);
    expect(await counters(db)).toEqual({ '-1': [8], '0': [16, 0, 0, 32], '3': [16] });
  });

  test('adds to those before it', async ({ db }) => {
    for (const _ of [1, 2, 3]) {
      await receive(db, 'birth', 'passport');
      await drain(db);
    }
    expect(await counters(db)).toEqual({ '-1': [24], '0': [48, 96, 0, 0], '1': [48, 0, 0] });
  });

  test('of a service that came in the middle of the week waits for the next to be counted with it', async ({ db }) => {
    await drain(db);
    await receive(db, 'birth', 'shop');
    await drainInbox(at(db, wednesday), { items: [...items, 'zoo'] });
    expect(await counters(db)).toMatchObject({ '0': [16, 0, 32, 0] });
  });
});

testTogether('two drains at once count each basket once', async ({ db }) => {
  for (let person = 0; person < 50; person++) await receive(db, 'birth', 'passport');
  await Promise.all([drain(db), drain(db), drain(db)]);
  expect(await counters(db)).toMatchObject({ '-1': [400] });
});

describe('a week', () => {
  test('is released once it is over, with noise on every cell, and its counters are gone', async ({ db }) => {
    await receive(db, 'birth', 'vaccination');
    await drain(db);
    expect(await release(db, sunday)).toEqual({ ok: false, refusal: { code: 'week_not_over' } });
    expect(await release(db)).toMatchObject({ ok: true, value: { week, epsilon: 1, variance: 80_145, cells: 11 } });
    expect(await counters(db)).toEqual({});
    const [entry] = await db.select().from(usageLedger);
    const text = JSON.parse(entry?.release ?? '') as { items: string[]; cells: number[] };
    expect(text.items).toEqual(items);
    expect(text.cells.filter((cell) => cell === 0).length).toBeLessThan(3);
    expect(entry?.sha256).toBe(sha256Of(entry?.release ?? ''));
  });

  test('is refused a second release, and takes no more baskets', async ({ db }) => {
    await drain(db);
    await release(db);
    expect(await release(db)).toEqual({ ok: false, refusal: { code: 'already_released' } });
    await receive(db, 'birth');
    expect(await drain(db)).toEqual({ ok: false, refusal: { code: 'week_closed' } });
    expect(await db.select().from(usageInbox)).toHaveLength(1);
    expect(await drain(db, monday)).toEqual({ ok: true, value: { week: '2026-11-30', baskets: 1 } });
  });

  test('that was never opened has no release', async ({ db }) => {
    expect(await release(db)).toEqual({ ok: false, refusal: { code: 'never_opened' } });
  });

  test('in which nobody came is released like any other', async ({ db }) => {
    await drain(db);
    expect(await releaseDueWeeks(at(db, monday), promised)).toHaveLength(1);
    expect(await releaseDueWeeks(at(db, monday), promised)).toEqual([]);
  });

  test('that a server slept through is released when it wakes', async ({ db }) => {
    await drain(db);
    await drain(db, '2026-12-02T10:00:00+08:00');
    const released = await releaseDueWeeks(at(db, '2026-12-21T10:00:00+08:00'), promised);
    expect(released.map((entry) => entry.week)).toEqual([week, '2026-11-30']);
    expect((await readLedger({ db })).map((entry) => entry.week)).toEqual(['2026-11-30', week]);
  });
});

testTogether('of two releases of a week at the same moment one wins', async ({ db }) => {
  await receive(db, 'birth');
  await drain(db);
  const results = await Promise.all([release(db), release(db), release(db)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.select().from(usageLedger)).toHaveLength(1);
});

describe('the exact counters', () => {
  const sources = ['app', 'lib', 'db', 'scripts', 'build', 'demonstration', 'evaluation']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.test.ts'));
  const mentioning = (words: RegExp) => sources.filter((file) => words.test(readFileSync(file, 'utf8')));

  it('are known to their table and their store alone', () => {
    const table = ['db/schema/usage.ts', 'lib/recommendations/usage/counters-store.ts'];
    expect(mentioning(/usageCounters|usage_counters/).toSorted(byName)).toEqual(table);
  });

  it('are added to by the drain and read by the release, and by nobody else', () => {
    expect(mentioning(/counters-store/).toSorted(byName)).toEqual([
      'lib/recommendations/usage/drain-inbox.ts',
      'lib/recommendations/usage/release-week.ts',
    ]);
    expect(mentioning(/takeCounters/).toSorted(byName)).toEqual([
      'lib/recommendations/usage/counters-store.ts',
      'lib/recommendations/usage/release-week.ts',
    ]);
  });

  it('so is how lists were shown and followed', () => {
    expect(mentioning(/takeImpressions/).toSorted(byName)).toEqual([
      'lib/recommendations/usage/impressions-store.ts',
      'lib/recommendations/usage/release-week.ts',
    ]);
    expect(mentioning(/usageImpressions|usage_showings/).toSorted(byName)).toEqual([
      'db/schema/usage.ts',
      'demonstration/visits.ts',
      'lib/recommendations/usage/impressions-store.ts',
    ]);
  });

  it('are drawn noise for from the system’s own bits; nothing here uses Math.random', () => {
    const own = sources.filter((file) => file.startsWith('lib/recommendations/'));
    expect(own.filter((file) => readFileSync(file, 'utf8').includes('Math.random'))).toEqual([]);
    expect(mentioning(/seeded\.testing/).filter((file) => !file.startsWith('evaluation/'))).toEqual([]);
  });
});

const byName = (one: string, other: string) => one.localeCompare(other);

async function counters(db: Database): Promise<Record<string, number[]>> {
  const rows = await db.select().from(usageCounters);
  return Object.fromEntries(rows.map(({ row, counts }) => [String(row), counts]));
}
