import { count, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { newId } from '#db/schema/columns.ts';
import { applicationEvents, applications, submissions } from '#db/schema/applications.ts';
import { notifications } from '#db/schema/notifications.ts';
import { test, testTogether } from '#db/testing.ts';
import { verifyLog } from '#lib/audit/verify.ts';
import { isOnline } from '#lib/catalogue/guide.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { isReference } from '#lib/identifiers/reference.ts';
import { answer } from './answer.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { submit } from './submit.ts';
import { aCitizen, aDraft, aFilledDraft, aSubmittedCase, find, granted } from '#lib/applications/testing/testing.ts';

const { catalogue } = testContent();

test('a complete draft is sent: reference, frozen copy and a line in the inbox', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aSubmittedCase(ctx);
  const found = await readMyCase(ctx, id);

  expect(found?.application).toMatchObject({ status: 'submitted', dueOn: '2026-11-27' });
  expect(isReference(found?.application.reference ?? '')).toBe(true);
  expect(found?.submissions[0]?.document[2]).toMatchObject({
    title: '您的信息',
    rows: [{ label: '姓名', answer: '林小雨' }, { field: 'resident-id' }, { answer: '13812345678' }],
  });
  expect(await db.select({ occasion: notifications.occasion }).from(notifications)).toEqual([{ occasion: 'received' }]);
});

test('sending again gives the first result, whatever key it comes with', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aFilledDraft(ctx);
  const idempotencyKey = newId();
  const first = granted(await submit(ctx, { applicationId, idempotencyKey }));

  for (const key of [idempotencyKey, newId()])
    expect(granted(await submit(ctx, { applicationId, idempotencyKey: key })).reference).toBe(first.reference);
  expect((await readMyCase(ctx, applicationId))?.submissions).toHaveLength(1);
});

testTogether('sixteen submissions at the same time are one application', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aFilledDraft(ctx);
  const idempotencyKey = newId();
  const sent = await Promise.all(
    Array.from({ length: 16 }, (_, index) =>
      submit(ctx, { applicationId, idempotencyKey: index % 2 ? newId() : idempotencyKey }),
    ),
  );

  expect(new Set(sent.map((result) => granted(result).reference)).size).toBe(1);
  for (const table of [applicationEvents, submissions, notifications])
    expect(await db.select({ rows: count() }).from(table)).toEqual([{ rows: 1 }]);
});

testTogether('a sending that fails on the way leaves the draft as it was, and nothing beside it', async ({ db }) => {
  const ctx = await aCitizen(db);
  const idempotencyKey = newId();
  granted(await submit(ctx, { applicationId: await aFilledDraft(ctx), idempotencyKey }));
  const applicationId = await aFilledDraft(ctx);

  // A stray row in the place of the event makes the last write fail.
  const at = new Date();
  const stray = { applicationId, sequence: 1, step: 'submit', status: 'submitted' as const, at, data: 'stray' };
  await db.insert(applicationEvents).values({ ...stray, previousHash: '', hash: '' });
  await expect(submit(ctx, { applicationId, idempotencyKey })).rejects.toThrow('application_events');
  await db.delete(applicationEvents).where(eq(applicationEvents.data, 'stray'));
  expect(await find(db, applicationId)).toMatchObject({ status: 'draft', version: 0, reference: null });
  for (const table of [applicationEvents, submissions, notifications])
    expect(await db.select({ rows: count() }).from(table)).toEqual([{ rows: 1 }]);
  expect(await verifyLog(ctx).then((lanes) => lanes.flatMap(({ breaks }) => breaks))).toEqual([]);
  expect(granted(await submit(ctx, { applicationId, idempotencyKey: newId() })).status).toBe('submitted');
});

test('a draft with a page missing says which', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aDraft(ctx);

  expect(await submit(ctx, { applicationId, idempotencyKey: newId() })).toEqual({
    ok: false,
    refusal: { code: 'incomplete', page: 'purpose' },
  });
});

test('answers that were right when given are checked again on the day of sending', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aFilledDraft(ctx);
  const raw = { 'home.district': 'linjiang', 'home.street': '滨江路 18 号', 'home-kind': 'rented' };
  granted(await answer(ctx, { applicationId, page: 'home', raw: { ...raw, 'living-since': '2026-05-20' } }));
  const theDayBefore = { ...ctx, now: () => new Date('2026-11-19T10:00:00+08:00') };

  expect(await submit(theDayBefore, { applicationId, idempotencyKey: newId() })).toMatchObject({
    refusal: { code: 'incomplete', page: 'home' },
  });
});

test('answers on a branch no longer taken are dropped', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aFilledDraft(ctx);
  const change = async (page: string, raw: Record<string, string>) =>
    granted(await answer(ctx, { applicationId, page, raw }));
  await change('ground', { ground: 'study' });
  await change('study', { school: '云川一中', 'study-since': '2025-09-01' });
  await change('ground', { ground: 'home' });
  expect((await find(db, applicationId)).answers['school']).toBe('云川一中');

  const sent = granted(await submit(ctx, { applicationId, idempotencyKey: newId() }));
  expect(sent.answers).not.toHaveProperty('school');
  expect((await readMyCase(ctx, applicationId))?.submissions[0]?.answers).not.toHaveProperty('school');
});

test('when the service closed meanwhile nothing is sent, and the draft is kept', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aFilledDraft(ctx);
  const closed = catalogue.listGuides().find((guide) => !isOnline(guide))?.id ?? '';
  await db.update(applications).set({ service: closed }).where(eq(applications.id, applicationId));

  expect(await submit(ctx, { applicationId, idempotencyKey: newId() })).toMatchObject({
    refusal: { code: 'service_closed' },
  });
  expect(await find(db, applicationId)).toMatchObject({ status: 'draft', answers: { ground: 'home' } });
});

test('nobody sends the draft of somebody else', async ({ db }) => {
  const applicationId = await aFilledDraft(await aCitizen(db));

  expect(await submit(await aCitizen(db, '赵强'), { applicationId, idempotencyKey: newId() })).toMatchObject({
    refusal: { code: 'unknown_application' },
  });
});
