import { afterAll, beforeAll, expect, test } from 'vitest';
import { postgresPrograms, startPostgres, type Postgres } from '#tests/support/postgres.ts';
import { killAtRandom } from './drill.ts';

let postgres: Postgres;
beforeAll(async () => {
  const programs = postgresPrograms();
  if (!programs) throw new Error('This test needs Postgres. On Debian: apt-get install postgresql');
  postgres = await startPostgres(programs);
});
afterAll(() => postgres?.stop());

test('thirty kills leave no object without a row, and no row without its object', async () => {
  const { kept, before, after } = await killAtRandom({ url: postgres.url, kills: 30 });
  expect(after).toEqual({ objects: 0, rows: 0, unsettled: 0 });
  expect(before.rows).toBe(0);
  // The kills hit files on their way, and did not hit all of them.
  expect(before.unsettled + before.objects).toBeGreaterThan(0);
  expect(kept).toBeGreaterThan(0);
});
