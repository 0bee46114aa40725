import { expect } from 'vitest';
import { sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { test, testTogether } from '#db/testing.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { serialOf, writeNumber } from './issue/number.ts';
import { takeNumber } from './store.ts';

const series = { department: 'market', year: 2026 };

class Undone extends Error {}

/** Takes a number as an act does that then fails, or not. */
const taking = (db: Database, fails: boolean): Promise<number | undefined> =>
  db
    .transaction(async (tx) => {
      const number = await takeNumber(tx, series);
      await tx.execute(sql`select pg_sleep(${Math.random() / 500})`);
      if (fails) throw new Undone();
      return number;
    })
    .catch((error: unknown) => {
      if (error instanceof Undone) return undefined;
      throw error;
    });

testTogether('two hundred at once, of which a third fail, leave no number out and give none twice', async ({ db }) => {
  const taken = await Promise.all(Array.from({ length: 200 }, (_, index) => taking(db, index % 3 === 0)));
  const kept = taken.filter((number) => number !== undefined).toSorted((a, b) => a - b);
  expect(kept).toEqual(Array.from({ length: 133 }, (_, index) => index + 1));
});

test('a savepoint that fails gives its number back', async ({ db }) => {
  expect([await taking(db, false), await taking(db, true), await taking(db, false)]).toEqual([1, undefined, 2]);
});

test('each department and year counts for itself', async ({ db }) => {
  await takeNumber(db, series);
  expect(await takeNumber(db, series)).toBe(2);
  expect(await takeNumber(db, { ...series, year: 2027 })).toBe(1);
  expect(await takeNumber(db, { ...series, department: 'health' })).toBe(1);
});

test('a number is written as the city writes it', () => {
  const { catalogue } = testContent();
  expect(writeNumber(catalogue, '受', { ...series, number: 12 })).toBe('云川市监受〔2026〕第 12 号');
  expect(serialOf({ ...series, number: 12 })).toBe('2026000012');
});
