import { expect } from 'vitest';
import { deskCounts } from '#db/schema/desk.ts';
import { test } from '#db/testing.ts';
import { addUpCounts } from '#lib/applications/case/desk-count-store.ts';
import type { Queue } from '#lib/applications/case/listed.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { readQueue, readQueueCounts } from '#lib/applications/desk/read-desk.ts';
import { writeToApplicant, writeToStaff } from './write.ts';

const states = ['submitted', 'accepted', 'in_review', 'awaiting_approval', 'approved', 'refused', 'stopped'] as const;

test('what is counted for a queue is what it lists, for whoever looks, and after the lines are added up', async ({
  db,
}) => {
  const cast = await aCast(db);
  for (const state of [...states, 'submitted', 'in_review'] as const) await aCaseIn(db, state, cast);
  await aCaseIn(db, 'submitted', { ...cast, citizen: cast.officer });
  const [asked, answered] = [await aCaseIn(db, 'accepted', cast), await aCaseIn(db, 'accepted', cast)];
  for (const { id } of [asked, answered])
    granted(await writeToStaff(contextOf(db, cast.citizen), { applicationId: id, body: '什么时候能办好？' }));
  granted(await writeToApplicant(contextOf(db, cast.officer), { applicationId: answered.id, body: '下周。' }));
  const people = [cast.officer, cast.approver, cast.citizen, await anOfficer(db, licence.department)];
  const both = async () => {
    for (const actor of people) {
      const ctx = contextOf(db, { ...actor, posts: cast.officer.posts });
      const counts = await readQueueCounts(ctx);
      const listed: [string, number][] = [];
      for (const queue of Object.keys(counts) as Queue[])
        listed.push([queue, (await readQueue(ctx, { queue }, { limit: 100 })).length]);
      expect(Object.fromEntries(listed)).toEqual(counts);
    }
  };
  await both();
  expect(await readQueueCounts(contextOf(db, cast.officer))).toMatchObject({ accept: 2, deliver: 1, done: 1 });
  const lines = await db.$count(deskCounts);
  await addUpCounts(db);
  expect(await db.$count(deskCounts)).toBeLessThan(lines / 2);
  await both();
});
