import { and, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { applications } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { people } from '#db/schema/identity.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { aPost, contextOf, testVault } from '#lib/kernel/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { appoint } from '#lib/identity/appoint.ts';
import { listOwnerships } from '#lib/applications/owner/ownership-store.ts';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { find } from '#lib/applications/testing/testing.ts';
import { endPost } from './end-post.ts';
import { assignOwners } from './assign-owners.ts';

const { department } = licence;
const end = (db: Database, { id }: Actor, role: string) =>
  endPost(contextOf(db, null), { email: `${id}@example.org`, post: aPost(department, role) });
const ownersOf = async (db: Database, cases: { id: string }[]) =>
  Promise.all(cases.map(async ({ id }) => (await find(db, id)).assigneeId));

test('who leaves a post leaves no case behind: each has another owner in one act, on record', async ({ db }) => {
  const cast = await aCast(db);
  const inReview = await aCaseIn(db, 'in_review', cast);
  const stopped = await aCaseIn(db, 'stopped', cast);
  const approved = await aCaseIn(db, 'approved', cast);
  const refused = await aCaseIn(db, 'refused', cast);
  expect(await ownersOf(db, [inReview, stopped, approved])).toEqual(Array(3).fill(cast.officer.id));
  const colleague = await anOfficer(db, department, ['reviewer']);

  expect(await end(db, cast.officer, 'reviewer')).toEqual({ ok: true, value: { moved: 2 } });
  for (const { id, status } of [inReview, stopped])
    expect(await find(db, id)).toMatchObject({ status, assigneeId: colleague.id });
  // As intake they still deliver what is approved, and what is over keeps its last owner.
  expect(await ownersOf(db, [approved, refused])).toEqual([cast.officer.id, cast.approver.id]);
  expect(await end(db, cast.officer, 'intake')).toEqual({ ok: true, value: { moved: 1 } });
  expect(await ownersOf(db, [approved])).toEqual([colleague.id]);

  const recorded = and(eq(auditEvents.action, 'reassign'), eq(auditEvents.subject, `application:${inReview.id}`));
  expect(await db.$count(auditEvents, recorded)).toBe(1);
  expect((await listOwnerships(db, inReview.id)).at(-1)).toMatchObject({
    ownerId: colleague.id,
    why: 'load',
    by: null,
  });
  expect((await verifyCases({ db, vault: testVault })).broken).toEqual([]);
});

test('nobody of the role is left: a case falls to the supervisor, and goes on to the first reviewer there is', async ({
  db,
}) => {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, 'in_review', cast);
  const supervisors = [
    await anOfficer(db, department, ['supervisor']),
    await anOfficer(db, department, ['supervisor']),
  ];
  expect(await end(db, cast.officer, 'reviewer')).toEqual({ ok: true, value: { moved: 1 } });
  const fallen = (await find(db, id)).assigneeId;
  expect(supervisors.map((supervisor) => supervisor.id)).toContain(fallen);
  expect((await listOwnerships(db, id)).at(-1)?.why).toBe('supervisor');
  // It stays there from round to round, however busy they are.
  await aCaseIn(db, 'accepted', { ...cast, officer: await anOfficer(db, department, ['intake']) });
  expect(await assignOwners(contextOf(db, null))).toEqual({ moved: 0 });
  expect((await find(db, id)).assigneeId).toBe(fallen);
  const reviewer = await anOfficer(db, department, ['reviewer']);
  expect((await assignOwners(contextOf(db, null))).moved).toBe(2);
  expect((await find(db, id)).assigneeId).toBe(reviewer.id);
});

test('who loses another post keeps their cases, and nothing of a colleague’s moves', async ({ db }) => {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'in_review', cast);
  expect(await end(db, cast.officer, 'approver')).toEqual({ ok: true, value: { moved: 0 } });
  const colleague = await anOfficer(db, department, ['reviewer']);
  expect(await end(db, colleague, 'reviewer')).toEqual({ ok: true, value: { moved: 0 } });
  expect(await find(db, found.id)).toMatchObject({ assigneeId: cast.officer.id });
  expect(await end(db, colleague, 'reviewer')).toMatchObject({ ok: false, refusal: { code: 'nothing_to_change' } });
});

test('a post does not end if its cases cannot move', async ({ db }) => {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, 'in_review', cast);
  await db.update(applications).set({ answers: 'tampered' }).where(eq(applications.id, id));
  await expect(end(db, cast.officer, 'reviewer')).rejects.toThrow('late cases failed');
  const post = { email: `${cast.officer.id}@example.org`, post: aPost(department, 'reviewer') } as const;
  expect(await appoint(contextOf(db, null), { ...post, change: 'appoint' })).toMatchObject({
    refusal: { code: 'nothing_to_change' },
  });
});

test('the jobs move what a disabled account, or one that lost its post in any other way, owns', async ({ db }) => {
  const cast = await aCast(db);
  const other = { ...cast, officer: await anOfficer(db, department) };
  const [gone, kept] = [await aCaseIn(db, 'in_review', cast), await aCaseIn(db, 'in_review', other)];
  expect(await assignOwners(contextOf(db, null))).toEqual({ moved: 0 });
  await db.update(people).set({ disabledAt: new Date() }).where(eq(people.id, cast.officer.id));
  expect(await assignOwners(contextOf(db, null), { pageSize: 1 })).toEqual({ moved: 1 });
  expect(await ownersOf(db, [gone, kept])).toEqual([other.officer.id, other.officer.id]);
  expect(await assignOwners(contextOf(db, null))).toEqual({ moved: 0 });
});
