import { eq, gt } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { applicationEvents, applications, submissions } from '#db/schema/applications.ts';
import { test } from '#db/testing.ts';
import { testVault as vault } from '#lib/kernel/testing.ts';
import { notifications } from '#db/schema/notifications.ts';
import { ownerships } from '#db/schema/ownership.ts';
import { acceptFiling } from '#lib/applications/intake/accept-filing.ts';
import { aCitizen, aDraft, anOfficer, asSeen, aSubmittedCase, granted } from '#lib/applications/testing/testing.ts';
import { verifyCases } from './verify.ts';

const aCase = async (db: Database) => aSubmittedCase(await aCitizen(db));
const breaks = async (db: Database) => (await verifyCases({ db, vault })).broken.flatMap((report) => report.breaks);

test('a case as it was filed verifies', async ({ db }) => {
  await aCase(db);
  expect(await verifyCases({ db, vault })).toEqual({ cases: 1, broken: [] });
});

test('a status that no event led to shows', async ({ db }) => {
  const id = await aCase(db);
  await db.update(applications).set({ status: 'approved' }).where(eq(applications.id, id));
  expect(await breaks(db)).toEqual([{ sequence: 1, kind: 'status-differs' }]);
});

test('other answers in the place of those that were sent show', async ({ db }) => {
  const id = await aCase(db);
  const [frozen] = await db.select().from(submissions);
  const answers = vault.seal(JSON.stringify({ name: '另一个人' }), `submissions.answers:${frozen!.id}`);
  await db.update(submissions).set({ answers }).where(eq(submissions.applicationId, id));
  expect(await breaks(db)).toEqual([{ sequence: 1, kind: 'submission-altered' }]);
});

test('answers that no longer open show', async ({ db }) => {
  const id = await aCase(db);
  await db.update(submissions).set({ answers: 'k0.gone' }).where(eq(submissions.applicationId, id));
  expect(await breaks(db)).toEqual([{ sequence: 1, kind: 'submission-altered' }]);
});

test('what was sent and is gone shows', async ({ db }) => {
  const id = await aCase(db);
  await db.delete(submissions).where(eq(submissions.applicationId, id));
  expect(await breaks(db)).toEqual([{ sequence: 1, kind: 'submission-missing' }]);
});

test('an event whose sealed words were exchanged shows', async ({ db }) => {
  const id = await aCase(db);
  const [event] = await db.select().from(applicationEvents);
  const data = vault.seal(JSON.stringify({ reason: '别的理由' }), `application_events.data:${event!.id}`);
  await db.update(applicationEvents).set({ data }).where(eq(applicationEvents.applicationId, id));
  expect(await breaks(db)).toContainEqual({ sequence: 1, kind: 'altered' });
});

test('a case whose only event is gone shows', async ({ db }) => {
  const id = await aCase(db);
  await db.delete(applicationEvents).where(eq(applicationEvents.applicationId, id));
  expect(await breaks(db)).toContainEqual({ sequence: 1, kind: 'tail-removed' });
});

test('a case that was made a draft again, as if nothing had happened, shows', async ({ db }) => {
  const id = await aCase(db);
  await db.update(applications).set({ status: 'draft', version: 0, lastHash: '' }).where(eq(applications.id, id));
  const { cases, broken } = await verifyCases({ db, vault });
  expect(cases).toBe(1);
  expect(broken).toMatchObject([{ applicationId: id }]);
  expect(await breaks(db)).toContainEqual({ sequence: 1, kind: 'status-differs' });
});

test('a case without events, that says it was sent, shows; a draft is none and does not', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aDraft(ctx);
  expect(await verifyCases({ db, vault })).toEqual({ cases: 0, broken: [] });
  await db.update(applications).set({ status: 'approved' }).where(eq(applications.id, id));
  expect(await breaks(db)).toEqual([{ sequence: 0, kind: 'status-differs' }]);
});

test('what was put beside the things that were sent shows', async ({ db }) => {
  const id = await aCase(db);
  const [sent] = await db.select().from(submissions).where(eq(submissions.applicationId, id));
  await db.insert(submissions).values({ ...sent!, id: newId(), sequence: 2 });
  expect(await breaks(db)).toEqual([{ sequence: 2, kind: 'submission-altered' }]);
});

test('a case whose last event is removed, and its row set back, differs from the log', async ({ db }) => {
  const id = await aCase(db);
  const staff = await anOfficer(db);
  const [before] = await db.select().from(applications).where(eq(applications.id, id));
  granted(await acceptFiling(staff, { ...(await asSeen(db, id)), missing: 'received' }));
  expect(await breaks(db)).toEqual([]);
  await db.delete(applicationEvents).where(gt(applicationEvents.sequence, 1));
  await db.update(applications).set(before!).where(eq(applications.id, id));
  expect(await breaks(db)).toEqual([{ sequence: 2, kind: 'log-differs' }]);
});

test('a case that is gone with all it had is missed by the log', async ({ db }) => {
  const id = await aCase(db);
  await db.delete(submissions);
  await db.delete(applicationEvents);
  await db.delete(notifications);
  await db.delete(ownerships);
  await db.delete(applications);
  const { broken } = await verifyCases({ db, vault });
  expect(broken).toEqual([{ applicationId: id, breaks: [{ sequence: 1, kind: 'case-gone' }] }]);
});

test('many cases are read page by page, and none is passed over', async ({ db }) => {
  const ids = [];
  for (let made = 0; made < 5; made++) ids.push(await aCase(db));
  expect(await verifyCases({ db, vault }, 2)).toEqual({ cases: 5, broken: [] });
  const last = ids.toSorted().at(-1)!;
  await db.update(applications).set({ status: 'approved' }).where(eq(applications.id, last));
  const { broken } = await verifyCases({ db, vault }, 2);
  expect(broken.map(({ applicationId }) => applicationId)).toEqual([last]);
  await db.delete(submissions).where(eq(submissions.applicationId, last));
  await db.delete(applicationEvents).where(eq(applicationEvents.applicationId, last));
  await db.delete(notifications);
  await db.delete(ownerships).where(eq(ownerships.applicationId, last));
  await db.delete(applications).where(eq(applications.id, last));
  expect((await verifyCases({ db, vault }, 2)).broken).toMatchObject([
    { applicationId: last, breaks: [{ kind: 'case-gone' }] },
  ]);
});
