import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { aCitizen, aCompanyOf, aDraft, aSubmittedCase, granted } from '#lib/applications/testing/testing.ts';
import { start } from '#lib/applications/draft/start.ts';
import { listWaiting } from './list-waiting.ts';
import { listMine } from './read-my-application.ts';

/** So many drafts, all newer than what was there. */
async function newerDrafts(db: Database, ctx: Awaited<ReturnType<typeof aCitizen>>, count: number) {
  const services = ctx.catalogue
    .listGuides()
    .filter((guide) => ctx.catalogue.formOf(guide) && guide.audience.includes('citizen'));
  for (const { id: service } of services.slice(0, count))
    granted(await start({ ...ctx, db }, { service, locale: 'zh' }));
}

test('what waits for me is found behind any number of newer applications', async ({ db }) => {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, 'correction_requested', cast);
  const ctx = contextOf(db, cast.citizen);
  await newerDrafts(db, ctx, 30);
  const newest = await listMine(ctx, { limit: 25 });
  expect(newest).toHaveLength(25);
  expect(newest.map((row) => row.id)).not.toContain(id);
  expect((await listWaiting(ctx)).map((row) => row.id)).toEqual([id]);
});

test('a correction stands before documents, which are named', async ({ db }) => {
  const cast = await aCast(db);
  const ctx = contextOf(db, cast.citizen);
  const papers = await aSubmittedCase(ctx);
  const correction = await aCaseIn(db, 'correction_requested', cast);
  const waiting = await listWaiting(ctx);
  expect(waiting.map(({ id }) => id)).toEqual([correction.id, papers]);
  expect(waiting[0]?.correctionDueOn).toBe(correction.correctionDueOn);
  expect(waiting[1]?.papers.map(({ way }) => way)).toEqual(['bring', 'not-yet']);
});

test.for(['draft', 'accepted', 'in_review', 'approved', 'withdrawn', 'lapsed'] as const)(
  'nothing waits for me in a case that is %s',
  async (status, { db }) => {
    const cast = await aCast(db);
    await aCaseIn(db, status, cast);
    expect(await listWaiting(contextOf(db, cast.citizen))).toEqual([]);
  },
);

test('nor in anybody else’s', async ({ db }) => {
  await aSubmittedCase(await aCitizen(db));
  const other = await aCitizen(db, '王建国');
  await aDraft(other);
  await aCompanyOf(db, other.actor);
  expect(await listWaiting(other)).toEqual([]);
});
