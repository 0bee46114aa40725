import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { auditEvents } from '#db/schema/audit.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { listInbox } from '#lib/notifications/store.ts';
import { listWaiting } from '#lib/applications/applicant/list-waiting.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { remindOfPromises } from '#lib/applications/system/remind-of-promises.ts';
import { codeOf } from '#lib/applications/testing/staff.testing.ts';
import { aCitizen, anOfficer, asSeen, aSubmittedCase, granted } from '#lib/applications/testing/testing.ts';
import { acceptFiling } from '#lib/applications/intake/accept-filing.ts';
import { tickCheck } from './tick-check.ts';

const photo = 'material-photo';
const proof = 'material-stay-proof';

/** A case whose applicant brings a photo and has a proof that is not ready yet. */
async function aCaseWithPapers(db: Database) {
  const citizen = await aCitizen(db);
  const staff = await anOfficer(db);
  return { citizen, staff, id: await aSubmittedCase(citizen) };
}

const tick = (ctx: ApplicationContext, applicationId: string, more: object = {}) =>
  tickCheck(ctx, { applicationId, item: photo, mark: 'received', isOn: true, ...more });
const linesOf = async (ctx: ApplicationContext, id: string) => (await readCase(ctx, id))?.checklist ?? [];
const owedBy = async (ctx: ApplicationContext, id: string) =>
  (await readMyCase(ctx, id))?.owed.map(({ item, by }) => [item, by]);

test('the checklist has what was declared, then the conditions; a tick says who and when and is taken off', async ({
  db,
}) => {
  const { citizen, staff, id } = await aCaseWithPapers(db);
  const lines = await linesOf(staff, id);
  expect(lines.filter(({ way }) => way).map(({ item, way }) => [item, way])).toEqual([
    ['material-id-card', 'shared'],
    [photo, 'bring'],
    [proof, 'not-yet'],
  ]);
  expect(lines.some(({ item, way }) => item === 'condition-1' && !way)).toBe(true);
  expect(await owedBy(citizen, id)).toEqual([
    [photo, undefined],
    [proof, undefined],
  ]);

  granted(await tick(staff, id));
  granted(await tick(staff, id, { mark: 'verified' }));
  granted(await tick(staff, id, { item: 'condition-1', mark: 'verified' }));
  const photoLine = async () => (await linesOf(staff, id)).find(({ item }) => item === photo)?.check;
  expect(await photoLine()).toMatchObject({ receivedBy: staff.actor.name, verifiedBy: staff.actor.name });
  expect(await owedBy(citizen, id)).toEqual([[proof, undefined]]);
  granted(await tick(staff, id, { isOn: false }));
  expect(await photoLine()).toMatchObject({ receivedAt: null, receivedBy: null, verifiedBy: staff.actor.name });
  expect(await db.$count(auditEvents, eq(auditEvents.action, 'tick_check'))).toBe(4);
});

test('nobody else ticks, nothing that is not there, nothing that does not arrive, and nothing of what is over', async ({
  db,
}) => {
  const { citizen, staff, id } = await aCaseWithPapers(db);
  expect(codeOf(await tick(citizen, id))).toBe('unknown_application');
  const approver = { ...staff.actor, posts: staff.actor.posts.filter(({ post }) => post === 'approver') };
  expect(codeOf(await tick({ ...staff, actor: approver }, id))).toBe('not_your_role');
  expect(codeOf(await tick({ ...staff, actor: { ...staff.actor, id: citizen.actor.id } }, id))).toBe('own_application');
  for (const item of ['material-none', 'material-id-card', 'condition-1'])
    expect(codeOf(await tick(staff, id, { item }))).toBe('unknown_item');
});

test('with papers missing it is accepted when all are here after all, which ticks them, and not without a word', async ({
  db,
}) => {
  const { citizen, staff, id } = await aCaseWithPapers(db);
  granted(await tick(staff, id));
  const on = await asSeen(db, id);
  expect(codeOf(await acceptFiling(staff, on))).toBe('papers_missing');
  granted(await acceptFiling(staff, { ...on, missing: 'received' }));
  expect((await linesOf(staff, id)).find(({ item }) => item === proof)?.check?.receivedBy).toBe(staff.actor.name);
  expect(await owedBy(citizen, id)).toEqual([]);
});

test('容缺受理: the promise has a day, the applicant sees it and is reminded, the owner is told when it passes, each once', async ({
  db,
}) => {
  const { citizen, staff, id } = await aCaseWithPapers(db);
  granted(await tick(staff, id));
  const on = await asSeen(db, id);
  for (const days of [0, 21, 1.5])
    expect(codeOf(await acceptFiling(staff, { ...on, missing: 'promised', days }))).toBe('wrong_days');
  granted(await acceptFiling(staff, { ...on, missing: 'promised', days: 5 }));
  expect(await owedBy(citizen, id)).toEqual([[proof, '2026-11-27']]);
  expect((await readMyCase(citizen, id))?.events.at(-1)?.facts).toMatchObject({ promised: { by: '2026-11-27' } });
  expect(await listWaiting(citizen)).toMatchObject([{ id, papers: [{ item: proof, by: '2026-11-27' }] }]);

  const occasions = async (ctx: ApplicationContext) => (await listInbox(db, ctx.actor.id)).map((line) => line.occasion);
  const remind = (day: string) => remindOfPromises(contextOf(db, null, `${day}T08:00:00+08:00`));
  expect([await remind('2026-11-24'), await remind('2026-11-25'), await remind('2026-11-26')]).toEqual([0, 1, 0]);
  expect(await occasions(citizen)).toContain('promise_due');
  expect([await remind('2026-11-27'), await remind('2026-11-28'), await remind('2026-11-29')]).toEqual([0, 1, 0]);
  const owner = (await readCase(staff, id))?.application.assigneeId;
  expect((await listInbox(db, owner ?? '')).map((line) => line.occasion)).toContain('promise_missed');

  granted(await tick(staff, id, { item: proof }));
  expect(await owedBy(citizen, id)).toEqual([]);
  expect(await listWaiting(citizen)).toEqual([]);
});

test('nobody is reminded of a paper that arrived', async ({ db }) => {
  const { staff, id } = await aCaseWithPapers(db);
  granted(await acceptFiling(staff, { ...(await asSeen(db, id)), missing: 'promised', days: 5 }));
  granted(await tick(staff, id));
  granted(await tick(staff, id, { item: proof }));
  expect(await remindOfPromises(contextOf(db, null, '2026-12-24T08:00:00+08:00'))).toBe(0);
});
