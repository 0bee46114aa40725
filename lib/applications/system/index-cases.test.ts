import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { applicationEvents } from '#db/schema/applications.ts';
import { caseTerms, termRounds } from '#db/schema/case-terms.ts';
import { test } from '#db/testing.ts';
import { findCases } from '#lib/applications/desk/read-desk.ts';
import { answer } from '#lib/applications/draft/answer.ts';
import { requestCorrection } from '#lib/applications/intake/request-correction.ts';
import {
  aCitizen,
  aFilledDraft,
  anOfficer,
  asSeen,
  aSubmittedCase,
  granted,
  permitPages,
} from '#lib/applications/testing/testing.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { createVault, type Vault } from '#lib/kernel/vault.ts';
import { indexCases } from './index-cases.ts';

const sealing = { current: 't1', keys: { t1: Buffer.alloc(32, 1) } };
const [old, young] = [Buffer.alloc(32, 2), Buffer.alloc(32, 3)];
const rotated = createVault({ sealing, index: { current: 'i2', keys: { i2: young, i1: old } } });
const withoutOld = createVault({ sealing, index: { current: 'i2', keys: { i2: young } } });

const found = async (ctx: ApplicationContext, typed: string, vault: Vault) =>
  (await findCases({ ...ctx, vault }, typed, {})).map(({ id }) => id);

const unindexed = async (db: Database) => {
  await db.delete(caseTerms);
  await db.delete(termRounds);
};

test('cases from before are found once the job has been, and drafts are not', async ({ db }) => {
  const officer = await anOfficer(db);
  const id = await aSubmittedCase(await aCitizen(db));
  await aFilledDraft(await aCitizen(db, '赵强'));
  const written = await db.$count(caseTerms);
  await unindexed(db);
  expect(await found(officer, '13812345678', officer.vault)).toEqual([]);
  expect(await indexCases(contextOf(db, null))).toEqual({ indexed: 1, isDone: true });
  expect(await db.$count(caseTerms)).toBe(written);
  expect(await found(officer, '13812345678', officer.vault)).toEqual([id]);
  expect(await indexCases(contextOf(db, null))).toEqual({ indexed: 0, isDone: true });
});

test('the job goes on where it stopped, by so many cases a time', async ({ db }) => {
  const officer = await anOfficer(db);
  for (let number = 0; number < 3; number += 1) await aSubmittedCase(await aCitizen(db));
  await unindexed(db);
  expect(await indexCases(contextOf(db, null), 2)).toEqual({ indexed: 2, isDone: false });
  expect(await found(officer, '林小雨', officer.vault)).toHaveLength(2);
  expect(await indexCases(contextOf(db, null), 2)).toEqual({ indexed: 1, isDone: true });
  expect(await found(officer, '林小雨', officer.vault)).toHaveLength(3);
});

test('under a new key cases are found at once, and without the old one after the job', async ({ db }) => {
  const officer = await anOfficer(db);
  const id = await aSubmittedCase(await aCitizen(db));
  await indexCases(contextOf(db, null));
  expect(await found(officer, '13812345678', rotated)).toEqual([id]);
  expect(await found(officer, '滨江路', rotated)).toEqual([id]);
  expect(await found(officer, '13812345678', withoutOld)).toEqual([]);

  const before = await db.$count(caseTerms);
  expect(await indexCases({ ...contextOf(db, null), vault: rotated })).toEqual({ indexed: 1, isDone: true });
  expect(await db.$count(caseTerms)).toBe(before);
  expect(await found(officer, '13812345678', withoutOld)).toEqual([id]);
  expect(await found(officer, '滨江路', withoutOld)).toEqual([id]);
  expect(await found(officer, '13812345678', officer.vault)).toEqual([]);
});

test('a correction that is not sent yet is no part of a case', async ({ db }) => {
  const officer = await anOfficer(db);
  const citizen = await aCitizen(db);
  const applicationId = await aSubmittedCase(citizen);
  const items = [{ page: 'you', field: 'phone', what: '请核对手机号' }];
  granted(await requestCorrection(officer, { ...(await asSeen(db, applicationId)), items }));
  const you = permitPages.find(({ page }) => page === 'you');
  granted(await answer(citizen, { applicationId, page: 'you', raw: { ...you?.raw, phone: '13900002222' } }));
  await unindexed(db);
  await indexCases(contextOf(db, null));
  expect(await found(officer, '13900002222', officer.vault)).toEqual([]);
  expect(await found(officer, '13812345678', officer.vault)).toEqual([applicationId]);
});

test('a case that cannot be opened keeps no other from being found, and the job says so', async ({ db }) => {
  const officer = await anOfficer(db);
  const [broken, whole] = [await aSubmittedCase(await aCitizen(db)), await aSubmittedCase(await aCitizen(db))];
  await unindexed(db);
  await db.execute(sql`update submissions set answers = 'altered' where application_id = ${broken}`);
  await expect(indexCases(contextOf(db, null))).rejects.toThrow('1 cases could not be indexed');
  expect(await found(officer, '13812345678', officer.vault)).toEqual([whole]);
  expect(await db.$count(applicationEvents)).toBe(2);
});
