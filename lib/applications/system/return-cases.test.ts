import { and, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { applications } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { people } from '#db/schema/identity.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { contextOf, testVault } from '#lib/kernel/testing.ts';
import type { Actor, Role } from '#lib/kernel/context.ts';
import { appoint } from '#lib/identity/appoint.ts';
import { takeUp } from '#lib/applications/staff/take-up.ts';
import { readQueue } from '#lib/applications/staff/read-desk.ts';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { aCaseIn, aCast, seen } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { find, granted } from '#lib/applications/testing/testing.ts';
import { endPost } from './end-post.ts';
import { returnCases } from './return-cases.ts';

const { department } = licence;
const end = (db: Database, { id }: Actor, role: Role) =>
  endPost(contextOf(db, null), { email: `${id}@example.org`, post: { department, role } });
const idsIn = async (db: Database, who: Actor, queue: 'review') =>
  (await readQueue(contextOf(db, who), { queue }, {})).map(({ id }) => id);

test('the cases of a dismissed reviewer are nobody’s, in the queue and on record; a colleague takes one up', async ({
  db,
}) => {
  const cast = await aCast(db);
  const inReview = await aCaseIn(db, 'in_review', cast);
  const stopped = await aCaseIn(db, 'stopped', cast);
  const proposed = await aCaseIn(db, 'awaiting_approval', cast);
  const approved = await aCaseIn(db, 'approved', cast);
  const colleague = await anOfficer(db, department, ['reviewer']);
  expect(await idsIn(db, colleague, 'review')).toEqual([]);

  expect(await end(db, cast.officer, 'reviewer')).toEqual({ ok: true, value: { returned: 3 } });
  for (const { id, status } of [inReview, stopped, proposed])
    expect(await find(db, id)).toMatchObject({ status, assigneeId: null });
  expect(await find(db, approved.id)).toMatchObject({ assigneeId: cast.officer.id });
  const recorded = and(eq(auditEvents.action, 'hand_back'), eq(auditEvents.subject, `application:${inReview.id}`));
  expect(await db.$count(auditEvents, recorded)).toBe(1);
  expect((await verifyCases({ db, vault: testVault })).broken).toEqual([]);

  expect(await idsIn(db, colleague, 'review')).toEqual([inReview.id]);
  granted(await takeUp(contextOf(db, colleague), seen(await find(db, inReview.id))));
  expect(await idsIn(db, colleague, 'review')).toEqual([inReview.id]);
});

test('who loses another post keeps their cases, and nothing of a colleague’s returns', async ({ db }) => {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'in_review', cast);
  expect(await end(db, cast.officer, 'approver')).toEqual({ ok: true, value: { returned: 0 } });
  const colleague = await anOfficer(db, department, ['reviewer']);
  expect(await end(db, colleague, 'reviewer')).toEqual({ ok: true, value: { returned: 0 } });
  expect(await find(db, found.id)).toMatchObject({ assigneeId: cast.officer.id });
  expect(await end(db, colleague, 'reviewer')).toMatchObject({ ok: false, refusal: { code: 'nothing_to_change' } });
});

test('a post does not end if its cases cannot return', async ({ db }) => {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, 'in_review', cast);
  await db.update(applications).set({ answers: 'tampered' }).where(eq(applications.id, id));
  await expect(end(db, cast.officer, 'reviewer')).rejects.toThrow('late cases failed');
  const post = { email: `${cast.officer.id}@example.org`, post: { department, role: 'reviewer' } } as const;
  expect(await appoint(contextOf(db, null), { ...post, change: 'appoint' })).toMatchObject({
    refusal: { code: 'nothing_to_change' },
  });
});

test('the jobs return what a disabled account, or one that lost its post in any other way, has in hand', async ({
  db,
}) => {
  const cast = await aCast(db);
  const other = { ...cast, officer: await anOfficer(db, department) };
  const [gone, kept] = [await aCaseIn(db, 'in_review', cast), await aCaseIn(db, 'in_review', other)];
  expect(await returnCases(contextOf(db, null))).toEqual({ returned: 0 });
  await db.update(people).set({ disabledAt: new Date() }).where(eq(people.id, cast.officer.id));
  expect(await returnCases(contextOf(db, null), { pageSize: 1 })).toEqual({ returned: 1 });
  expect([(await find(db, gone.id)).assigneeId, (await find(db, kept.id)).assigneeId]).toEqual([
    null,
    other.officer.id,
  ]);
  expect(await returnCases(contextOf(db, null))).toEqual({ returned: 0 });
});
