import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { testVault as vault } from '#lib/kernel/testing.ts';
import { aFileStore } from '#lib/files/testing.ts';
import { editionAt } from '#lib/publishing/shown/edition-at.ts';
import { readPublished } from '#lib/publishing/shown/read-published.ts';
import { startOf } from '#lib/kernel/day.ts';
import { calendar, catalogue } from './content.ts';
import { settle } from './people.ts';
import { publications } from './publications.ts';
import { createRandom } from './random.ts';

const today = '2026-11-24';

test('the supervisor has planned a night of maintenance, and announces it', async ({ db }) => {
  const random = createRandom(1);
  const { staff } = await settle(db, { vault, random, on: '2026-10-01' });
  const stage = {
    db,
    vault,
    catalogue,
    calendar,
    random,
    scanner: undefined,
    channels: [],
    fileStore: await aFileStore(),
  };
  for (const { at, happen } of publications(staff, today)) await happen({ ...stage, now: () => at });
  const published = (await readPublished(db, startOf(today)))!;
  expect(editionAt(published, startOf(today).getTime()).lays).toHaveLength(1);
  expect(editionAt(published, startOf('2026-12-15').getTime()).lays).toHaveLength(2);
});
