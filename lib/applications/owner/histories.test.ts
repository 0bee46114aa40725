import fc from 'fast-check';
import { expect } from 'vitest';
import { sql } from 'drizzle-orm';
import { newId } from '#db/schema/columns.ts';
import { test, testTogether } from '#db/testing.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { aDraft, anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { aPerson, granted } from '#lib/applications/testing/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { aScene, deeds, play } from './histories.testing.ts';

test('whatever happens to a case, somebody owns it who may', { timeout: 120_000 }, async ({ db }) => {
  const scene = await aScene(db);
  await fc.assert(
    fc.asyncProperty(deeds, async (happening) => {
      expect(await play(db, scene, happening)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

testTogether('two who send at the same moment have an owner each, and no colleague is passed by', async ({ db }) => {
  const team = [
    await anOfficer(db, licence.department, ['intake']),
    await anOfficer(db, licence.department, ['intake']),
  ];
  const drafts = [];
  for (let count = 0; count < 6; count += 1) {
    const by = await aPerson(db, '张三');
    drafts.push({ by, draft: await aDraft(db, { ...licence, by }) });
  }
  const sent = await Promise.all(
    drafts.map(({ by, draft }) => submit(contextOf(db, by), { applicationId: draft.id, idempotencyKey: newId() })),
  );
  const owners = sent.map((result) => granted(result).assigneeId);
  expect(owners.every((owner) => team.some(({ id }) => id === owner))).toBe(true);
  const again = await aPerson(db, '林小雨');
  const last = await aDraft(db, { ...licence, by: again });
  const given = granted(await submit(contextOf(db, again), { applicationId: last.id, idempotencyKey: newId() }));
  const counts = team.map(({ id }) => [...owners, given.assigneeId].filter((owner) => owner === id).length);
  expect(Math.min(...counts)).toBeGreaterThan(0);
});

test('a city that has appointed nobody takes no applications', async ({ db }) => {
  const by = await aPerson(db, '张三');
  const draft = await aDraft(db, { ...licence, by });
  await db.execute(sql`delete from staff_posts`);
  const refused = await submit(contextOf(db, by), { applicationId: draft.id, idempotencyKey: newId() });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'service_closed' } });
});
