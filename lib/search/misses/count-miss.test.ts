import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { searchMisses } from '#db/schema/search.ts';
import { test } from '#db/testing.ts';
import { aCatalogue } from '#lib/catalogue/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import { countMiss, forgetMisses, threshold, type MissedSearch } from './count-miss.ts';
import { readMisses } from './read-misses.ts';

const staff = (role: string): Actor => ({ id: 'x', name: '吴静怡', posts: [aPost('market', role)] });
const misses = (db: Database, role: string = 'supervisor', at?: string) => readMisses(contextOf(db, staff(role), at));
const search = (db: Database, asked: Partial<MissedSearch>, at?: string) =>
  countMiss(contextOf(db, null, at), { locale: 'zh', text: '充电桩', visitor: '', ...asked });

/** Visits of one test are not those of another: what was seen is remembered for the day. */
let visitors = 0;
async function searches(db: Database, times: number, text: string, at?: string) {
  for (let time = 0; time < times; time += 1) await search(db, { text, visitor: `visitor ${(visitors += 1)}` }, at);
}

describe('A search that found nothing', () => {
  test('is told once ten visits asked it; until then not even its words are kept', async ({ db }) => {
    await searches(db, threshold - 1, '充电桩');
    expect(await misses(db)).toEqual({ told: [], untold: 1 });
    expect(JSON.stringify(await db.select().from(searchMisses))).not.toContain('充电桩');

    await searches(db, 1, '充电桩');
    expect(await misses(db)).toEqual({
      told: [{ words: '充电桩', locale: 'zh', visits: 10, lastWeek: '2026-11-23' }],
      untold: 0,
    });
  });

  test('counts once a visit, however often it is sent', async ({ db }) => {
    for (let time = 0; time < 30; time += 1) await search(db, { visitor: 'one who insists' });
    const [row] = await db.select().from(searchMisses);
    expect(row).toMatchObject({ visits: 1, words: null });
  });

  test('starts again each week, and bears another hash then', async ({ db }) => {
    await searches(db, 6, '充电桩', '2026-11-22T09:00:00+08:00');
    await searches(db, 6, '充电桩', '2026-11-23T09:00:00+08:00');
    expect(await misses(db)).toEqual({ told: [], untold: 2 });
    const rows = await db.select().from(searchMisses);
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(2);
  });

  test('is one, whether written in full width or with spaces around', async ({ db }) => {
    await searches(db, 5, 'ＥＶ  charger');
    await searches(db, 5, ' ev charger ');
    expect((await misses(db))?.told).toMatchObject([{ words: 'ev charger', visits: 10 }]);
  });

  test.for(['我要离婚', '13800138000', 'lin@mail.example', '很'.repeat(41), ''])(
    '“%s” is never counted',
    async (text, { db }) => {
      await searches(db, 12, text);
      expect(await db.select().from(searchMisses)).toEqual([]);
    },
  );

  test('is never counted with a word that its city’s editors call sensitive', async ({ db }) => {
    const elsewhere = { ...contextOf(db, null), catalogue: aCatalogue() };
    for (const text of ['病历', '离婚']) await countMiss(elsewhere, { locale: 'zh', text, visitor: 'elsewhere' });
    expect(await db.select({ visits: searchMisses.visits }).from(searchMisses)).toEqual([{ visits: 1 }]);
    await search(db, { text: '病历' });
    expect(await db.$count(searchMisses)).toBe(2);
  });

  test('is forgotten after thirteen weeks', async ({ db }) => {
    await searches(db, 10, '充电桩', '2026-08-24T09:00:00+08:00');
    await searches(db, 10, '加装电梯', '2026-08-31T09:00:00+08:00');
    await forgetMisses(contextOf(db, null));
    expect((await db.select().from(searchMisses)).map(({ week }) => week)).toEqual(['2026-08-31']);
  });

  test('is told to who oversees others’ work, and to nobody else', async ({ db }) => {
    await searches(db, 10, '充电桩');
    expect((await misses(db, 'administrator'))?.told).toHaveLength(1);
    for (const role of ['intake', 'reviewer', 'approver'] as const) expect(await misses(db, role)).toBeUndefined();
  });
});
