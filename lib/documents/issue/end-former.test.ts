import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { eq } from 'drizzle-orm';
import { test } from '#db/testing.ts';
import { along, aCast, aCaseIn, type Cast } from '#lib/applications/testing/staff-acts.testing.ts';
import type { Application } from '#lib/applications/application.ts';
import type { StaffStep } from '#lib/applications/life/life.ts';
import type { Status } from '#lib/applications/life/states.ts';
import { listMyDocuments, readMyDocument } from '#lib/documents/holder/read-mine.ts';
import { issueAll } from '#lib/documents/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';

/** A case whose documents were issued until a step, and afterwards those of the step. */
async function after(db: Database, cast: Cast, { status, steps }: { status: Status; steps: StaffStep[] }) {
  const found: Application = await aCaseIn(db, status, cast);
  await issueAll(db);
  await along(db, found, { ...cast, steps, at: '2026-11-25T10:00:00+08:00' });
  await issueAll(db);
  return standingOf(db, cast);
}

const standingOf = async (db: Database, { citizen }: Cast) =>
  Object.fromEntries(
    (await listMyDocuments(contextOf(db, citizen))).map(({ title, revokedAt }) => [
      title.zh,
      revokedAt ? 'revoked' : 'valid',
    ]),
  );

test('a revocation ends the decision and the licence, and has a document of its own with the remedies', async ({
  db,
}) => {
  const cast = await aCast(db);
  expect(await after(db, cast, { status: 'approved', steps: ['ask_revocation', 'revoke'] })).toEqual({
    ...{ 申请回执: 'valid', 受理通知书: 'valid', 撤销准予决定书: 'valid' },
    ...{ 准予决定书: 'revoked', '养犬登记证、犬牌': 'revoked' },
  });
  const ctx = contextOf(db, cast.citizen);
  const issued = (await listMyDocuments(ctx)).find(({ title }) => title.zh === '撤销准予决定书');
  const text = (await readMyDocument(ctx, issued?.id ?? ''))?.claims.items?.['detail']?.value;
  expect(text).toMatchObject({ zh: expect.stringMatching(/2026年11月23日.*2026年11月25日撤销.*行政复议.*行政诉讼/s) });
  const ended = await db.select().from(auditEvents).where(eq(auditEvents.action, 'revoke_document'));
  expect(ended.map(({ actorId }) => actorId)).toEqual([cast.approver.id, cast.approver.id]);
});

test('a revocation that is only proposed, or not agreed to, ends nothing', async ({ db }) => {
  const cast = await aCast(db);
  const standing = await after(db, cast, { status: 'approved', steps: ['ask_revocation', 'uphold'] });
  expect(Object.values(standing)).toEqual(['valid', 'valid', 'valid', 'valid']);
});

test('a corrected decision takes the place of the former one, and the licence stays', async ({ db }) => {
  const cast = await aCast(db);
  expect(await after(db, cast, { status: 'approved', steps: ['correct'] })).toMatchObject({
    ...{ 准予决定书: 'revoked', 更正后的决定书: 'valid', '养犬登记证、犬牌': 'valid' },
  });
  await issueAll(db);
  expect(await standingOf(db, cast)).toMatchObject({ 更正后的决定书: 'valid' });
});

test('a refusal that is corrected keeps its remedies from the day it was told', async ({ db }) => {
  const cast = await aCast(db);
  await after(db, cast, { status: 'refused', steps: ['correct'] });
  const ctx = contextOf(db, cast.citizen);
  const issued = (await listMyDocuments(ctx)).find(({ title }) => title.zh === '更正后的决定书');
  const text = (await readMyDocument(ctx, issued?.id ?? ''))?.claims.items?.['detail']?.value;
  expect(text).toMatchObject({ zh: expect.stringMatching(/日期.*更正后的理由.*最后一天是2027年1月22日/s) });
});

test('a refusal that is taken back is no longer valid', async ({ db }) => {
  const cast = await aCast(db);
  expect(await after(db, cast, { status: 'refused', steps: ['reopen'] })).toMatchObject({
    ...{ 不予批准决定书: 'revoked', 恢复办理通知书: 'valid' },
  });
});
