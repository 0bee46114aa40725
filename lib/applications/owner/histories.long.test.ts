import fc from 'fast-check';
import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { deeds, play } from './histories.testing.ts';

test('after each of many random histories every case has an owner', { timeout: 3_600_000 }, async ({ db }) => {
  await fc.assert(
    fc.asyncProperty(deeds, async (happening) => {
      await db.execute(sql`savepoint before_history`);
      expect(await play(db, happening)).toEqual([]);
      await db.execute(sql`rollback to savepoint before_history`);
      await db.execute(sql`release savepoint before_history`);
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 60) },
  );
});
