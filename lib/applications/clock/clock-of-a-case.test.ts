import { asc, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { applicationEvents, applications, submissions } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { test } from '#db/testing.ts';
import { createCalendar } from '#lib/deadlines/calendar.ts';
import { contextOf, testVault as vault } from '#lib/kernel/testing.ts';
import { extend } from '#lib/applications/staff/extend.ts';
import { applyTimeLimits } from '#lib/applications/system/apply-time-limits.ts';
import { readQueue } from '#lib/applications/desk/read-desk.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { resubmit } from '#lib/applications/applicant/resubmit.ts';
import { findApplication } from '#lib/applications/case/store.ts';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { aCaseIn, aCast, along, seen, take } from '#lib/applications/testing/staff-acts.testing.ts';
import { aFiling, permit } from '#lib/applications/testing/staff.testing.ts';
import { find, granted } from '#lib/applications/testing/testing.ts';

const at = (day: string) => `${day}T10:00:00+08:00`;

test('a stop moves the due date by the working days it lasted', async ({ db }) => {
  const cast = await aCast(db);
  const inReview = await aCaseIn(db, 'in_review', cast);
  expect(inReview.dueOn).toBe('2026-11-30');

  const stopped = await along(db, inReview, { ...cast, steps: ['stop'], at: at('2026-11-24') });
  expect((await readCase(contextOf(db, cast.officer, at('2026-12-20')), stopped.id))?.light).toBe('paused');
  const resumed = await along(db, stopped, { ...cast, steps: ['resume'], at: at('2026-11-26') });
  expect(resumed.dueOn).toBe('2026-12-02');
});

test('a case is due a day later in a city that has a holiday of its own', async ({ db }) => {
  const cast = await aCast(db);
  const accepted = await aCaseIn(db, 'accepted', cast);
  expect(accepted.dueOn).toBe('2026-11-30');

  const founding = { name: '建城日', date: '2026-11-25', isOffDay: true };
  const calendar = createCalendar([{ year: 2026, provisional: false, days: [founding] }]);
  const ctx = { ...contextOf(db, cast.officer), calendar };
  expect(granted(await take.propose(ctx, seen(accepted))).dueOn).toBe('2026-12-01');
  expect((await readCase(ctx, accepted.id))?.clock?.promised.counted).not.toContain(founding.date);
});

test('the time of a correction is not counted, and the clock starts at acceptance', async ({ db }) => {
  const cast = await aCast(db);
  const asked = await aCaseIn(db, 'correction_requested', cast);
  expect(asked).toMatchObject({ dueOn: null, statutoryDueOn: null, correctionDueOn: '2026-12-14' });
});

test('an extension adds its working days', async ({ db }) => {
  const cast = await aCast(db);
  const accepted = await aCaseIn(db, 'accepted', cast);
  const extended = await extend(contextOf(db, cast.officer), { ...seen(accepted), days: 3, reason: '情况复杂' });
  expect(granted(extended).dueOn).toBe('2026-12-03');
});

test('a licence filing left unanswered counts as accepted on the day it was received', async ({ db }) => {
  const { id } = await aCaseIn(db, 'submitted', await aCast(db));
  expect(await applyTimeLimits(contextOf(db, null, at('2026-11-30')))).toEqual({ deemedAccepted: 0, lapsed: 0 });
  expect(await applyTimeLimits(contextOf(db, null, at('2026-12-01')))).toEqual({ deemedAccepted: 1, lapsed: 0 });
  const found = await findApplication(contextOf(db, null), { id, of: undefined });
  const acceptedAt = new Date('2026-11-23T09:00:00+08:00');
  expect(found).toMatchObject({ status: 'accepted', dueOn: '2026-11-30', acceptedAt });
});

test('silence accepts nothing but licences', async ({ db }) => {
  const { citizen } = await aCast(db);
  const { id } = await aFiling(db, { ...permit, by: citizen });
  expect(await applyTimeLimits(contextOf(db, null, at('2027-01-20')))).toEqual({ deemedAccepted: 0, lapsed: 0 });
  expect((await findApplication(contextOf(db, null), { id, of: undefined }))?.status).toBe('submitted');
});

test('filings that stay unanswered do not keep later ones from being looked at', async ({ db }) => {
  const cast = await aCast(db);
  await aFiling(db, { ...permit, by: cast.citizen });
  await aCaseIn(db, 'submitted', cast);
  expect(await applyTimeLimits(contextOf(db, null, at('2026-12-01')), 1)).toEqual({ deemedAccepted: 1, lapsed: 0 });
});

test('a correction left unanswered lapses after its last day', async ({ db }) => {
  await aCaseIn(db, 'correction_requested', await aCast(db));
  expect(await applyTimeLimits(contextOf(db, null, at('2026-12-14')))).toEqual({ deemedAccepted: 0, lapsed: 0 });
  expect(await applyTimeLimits(contextOf(db, null, at('2026-12-15')))).toEqual({ deemedAccepted: 0, lapsed: 1 });
});

test('a filing that staff answer while late ones are looked at is not closed for it', async ({ db }) => {
  const cast = await aCast(db);
  const late = await aCaseIn(db, 'submitted', cast);
  const answering = () => along(db, late, { ...cast, steps: ['request_correction'], at: at('2026-12-01') });
  const ctx = contextOf(meanwhile(db, answering), null, at('2026-12-01'));
  expect(await applyTimeLimits(ctx)).toEqual({ deemedAccepted: 0, lapsed: 0 });
  expect((await find(db, late.id)).status).toBe('correction_requested');
});

test('a correction sent while late ones are looked at waits for its answer like any other', async ({ db }) => {
  const cast = await aCast(db);
  const asked = await aCaseIn(db, 'correction_requested', cast);
  const sending = () =>
    resubmit(contextOf(db, cast.citizen, at('2026-12-15')), { applicationId: asked.id, reply: '已改' });
  const ctx = contextOf(meanwhile(db, sending), null, at('2026-12-15'));
  expect(await applyTimeLimits(ctx)).toEqual({ deemedAccepted: 0, lapsed: 0 });
  expect((await find(db, asked.id)).status).toBe('submitted');
});

test('a case that cannot be read keeps no other waiting, and is told of', async ({ db }) => {
  const cast = await aCast(db);
  const broken = await aCaseIn(db, 'submitted', cast);
  const { id } = await aCaseIn(db, 'submitted', cast);
  await db.update(applications).set({ answers: 'broken' }).where(eq(applications.id, broken.id));
  await expect(applyTimeLimits(contextOf(db, null, at('2026-12-01')))).rejects.toThrow('1 late cases failed');
  expect((await find(db, id)).status).toBe('accepted');
});

test('reading a case goes on record', async ({ db }) => {
  const { officer, ...cast } = await aCast(db);
  const { id } = await aCaseIn(db, 'submitted', { officer, ...cast });
  await readCase(contextOf(db, officer), id);
  const entries = await db
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.subject, `application:${id}`))
    .orderBy(asc(auditEvents.id));
  expect(entries.map(({ action, actorId }) => [action, actorId])).toEqual([
    ['submit', cast.citizen.id],
    ['read', officer.id],
  ]);
});

test('seeing a list of names goes on record, an empty one does not', async ({ db }) => {
  const cast = await aCast(db);
  await aCaseIn(db, 'submitted', cast);
  const ctx = contextOf(db, cast.officer, at('2026-11-20'));
  expect(await readQueue(ctx, { queue: 'accept' }, { limit: 10 })).toHaveLength(1);
  expect(await readQueue(ctx, { queue: 'done' }, { limit: 10 })).toEqual([]);
  const lists = await db.select().from(auditEvents).where(eq(auditEvents.action, 'list'));
  expect(lists.map(({ subject, actorId }) => [subject, actorId])).toEqual([['queue:accept', cast.officer.id]]);
});

test('an event that was altered, moved back in time or removed is found', async ({ db }) => {
  const cast = await aCast(db);
  const { id: applicationId } = await aCaseIn(db, 'delivered', cast);
  const broken = async () => (await verifyCases({ db, vault })).broken;
  expect(await broken()).toEqual([]);

  const rows = await db.select().from(applicationEvents).where(eq(applicationEvents.applicationId, applicationId));
  const third = rows.find(({ sequence }) => sequence === 3);
  if (!third) throw new Error('The case is too short');
  const change = (to: Partial<typeof third>) =>
    db.update(applicationEvents).set(to).where(eq(applicationEvents.id, third.id));

  await change({ data: vault.seal('{"reason":"另一个理由"}', `application_events.data:${third.id}`) });
  expect(await broken()).toEqual([{ applicationId, breaks: [{ sequence: 3, kind: 'altered' }] }]);
  await change({ data: third.data, at: new Date('2026-01-01') });
  expect(await broken()).toHaveLength(1);
  await db.delete(applicationEvents).where(eq(applicationEvents.id, third.id));
  const gone = [
    { sequence: 4, kind: 'missing' },
    { sequence: 3, kind: 'log-differs' },
  ];
  expect(await broken()).toEqual([{ applicationId, breaks: gone }]);
});

test('what was sent cannot be changed afterwards unnoticed, not even by what another case was sent', async ({ db }) => {
  const cast = await aCast(db);
  const { id: applicationId } = await aCaseIn(db, 'in_review', cast);
  const other = await aCaseIn(db, 'submitted', cast);
  const broken = async () => (await verifyCases({ db, vault })).broken;
  const [kept] = await db.select().from(submissions).where(eq(submissions.applicationId, applicationId));
  if (!kept) throw new Error('Nothing was sent');
  const change = (to: Partial<typeof kept>) => db.update(submissions).set(to).where(eq(submissions.id, kept.id));
  const altered = [{ applicationId, breaks: [{ sequence: 1, kind: 'submission-altered' }] }];

  await change({ answers: vault.seal('{}', `submissions.answers:${kept.id}`) });
  expect(await broken()).toEqual(altered);
  const [foreign] = await db.select().from(submissions).where(eq(submissions.applicationId, other.id));
  await change({ answers: kept.answers, document: `${foreign?.document.slice(0, -4)}AAAA` });
  expect(await broken()).toEqual(altered);
  await change({ document: kept.document, locale: 'en' });
  expect(await broken()).toEqual(altered);
  await change({ locale: kept.locale });
  expect(await broken()).toEqual([]);
});

test('a case that says what its events do not, or has lost what was sent, is found', async ({ db }) => {
  const cast = await aCast(db);
  const { id: applicationId, version } = await aCaseIn(db, 'refused', cast);
  const broken = async () => (await verifyCases({ db, vault })).broken;
  const say = (status: 'approved' | 'refused') =>
    db.update(applications).set({ status }).where(eq(applications.id, applicationId));

  await say('approved');
  expect(await broken()).toEqual([{ applicationId, breaks: [{ sequence: version, kind: 'status-differs' }] }]);
  await say('refused');
  expect(await broken()).toEqual([]);
  await db.delete(submissions).where(eq(submissions.applicationId, applicationId));
  expect(await broken()).toEqual([{ applicationId, breaks: [{ sequence: 1, kind: 'submission-missing' }] }]);
});

/** A database on which something happens before each transaction. */
const meanwhile = (db: Database, happen: () => Promise<unknown>): Database =>
  Object.create(db, {
    transaction: { value: (work: Parameters<Database['transaction']>[0]) => happen().then(() => db.transaction(work)) },
  });
