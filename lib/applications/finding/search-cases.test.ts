import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { applicationEvents, applications } from '#db/schema/applications.ts';
import { caseTerms } from '#db/schema/case-terms.ts';
import { organisations } from '#db/schema/organisations.ts';
import { test, testTogether } from '#db/testing.ts';
import { resubmit } from '#lib/applications/applicant/resubmit.ts';
import { findCases, isSearchable } from '#lib/applications/desk/read-desk.ts';
import { answer } from '#lib/applications/draft/answer.ts';
import { discard } from '#lib/applications/draft/discard.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { requestCorrection } from '#lib/applications/intake/request-correction.ts';
import { aFiling, anOfficer as officerOf, businessLicence } from '#lib/applications/testing/staff.testing.ts';
import {
  aCitizen,
  aCompanyOf,
  aFilledDraft,
  anOfficer,
  aPerson,
  asSeen,
  aSubmittedCase,
  find,
  granted,
  permitPages,
} from '#lib/applications/testing/testing.ts';
import { hashOfTerm } from '#lib/applications/terms/hash-terms.ts';
import { contextOf, testVault } from '#lib/kernel/testing.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';

const found = async (ctx: ApplicationContext, typed: string) =>
  (await findCases(ctx, typed, {})).map(({ id, foundBy }) => [id, foundBy.toSorted().join(' ')]);

/** A case and somebody who may read it. */
async function aCase(db: Database) {
  const officer = await anOfficer(db);
  const id = await aSubmittedCase(await aCitizen(db));
  return { officer, id, reference: (await find(db, id)).reference ?? '' };
}

/** The same application with an answer of its own. */
async function aCaseWith(ctx: ApplicationContext, raw: Record<string, string>): Promise<string> {
  const applicationId = await aFilledDraft(ctx);
  const you = permitPages.find(({ page }) => page === 'you');
  granted(await answer(ctx, { applicationId, page: 'you', raw: { ...you?.raw, ...raw } }));
  return granted(await submit(ctx, { applicationId, idempotencyKey: newId() })).id;
}

describe('a case is found', () => {
  test.for([
    ['138 1234 5678', 'phone'],
    ['+86 138-1234-5678', 'phone'],
    ['5678', 'phone'],
    ['11010519491231002x', 'id'],
    ['002X', 'id'],
    ['林小雨', 'name'],
    ['小雨', 'name'],
    ['林', 'name'],
    ['居住证', 'service'],
    ['residence permit', 'service'],
    ['滨江路', 'text'],
    ['南川省云川市', 'text'],
  ] as const)('by “%s”, its %s', async ([typed, kind], { db }) => {
    const { officer, id } = await aCase(db);
    expect(await found(officer, typed)).toEqual([[id, kind]]);
  });

  test('by its reference, whole or any part of it from four characters on', async ({ db }) => {
    const { officer, id, reference } = await aCase(db);
    const parts = [
      reference,
      reference.toLowerCase(),
      reference.slice(0, 4),
      reference.slice(-4),
      reference.slice(7, 16),
    ];
    for (const part of [...parts, `${reference.slice(4, 8)} ${reference.slice(8, 12)}`])
      expect(await found(officer, part)).toContainEqual([id, expect.stringContaining('reference')]);
    expect(await found(officer, `${reference.slice(0, 4)}${reference.slice(8, 12)}`)).toEqual([]);
  });

  test.for(['1381234', '13812345679', '11010519491231003X', '林雨', 'permits of residence', '滨江大道', '王'])(
    'not by “%s”',
    async (typed, { db }) => {
      const { officer } = await aCase(db);
      expect(await found(officer, typed)).toEqual([]);
    },
  );

  test('by the number and the name of its company', async ({ db }) => {
    const officer = contextOf(db, await officerOf(db, businessLicence.department));
    const by = await aPerson(db, '陈立');
    const organisationId = await aCompanyOf(db, by);
    const { id } = await aFiling(db, { ...businessLicence, by, organisationId });
    const [{ creditCode } = { creditCode: '' }] = await companyOf(db, organisationId);
    expect(await found(officer, creditCode)).toEqual([[id, 'id']]);
    expect(await found(officer, creditCode.slice(-4))).toContainEqual([id, expect.stringContaining('id')]);
    expect(await found(officer, '味道餐饮')).toEqual([[id, 'name']]);
  });

  test('the newest first, page by page, each once', async ({ db }) => {
    const officer = await anOfficer(db);
    const ids: string[] = [];
    for (let number = 0; number < 5; number += 1) ids.push(await aSubmittedCase(await aCitizen(db)));
    const read: string[] = [];
    for (let page = await findCases(officer, '林小雨', { limit: 2 }); page.length > 0;) {
      read.push(...page.map(({ id }) => id));
      page = await findCases(officer, '林小雨', { limit: 2, before: read.at(-1) });
    }
    expect(read).toEqual(ids.toReversed());
  });
});

const companyOf = (db: Database, id: string) =>
  db.select({ creditCode: organisations.creditCode }).from(organisations).where(eq(organisations.id, id));

test.for(['·', '%', 'a', '7'])('“%s” is too short to look for', async (typed, { db }) => {
  expect(isSearchable(await anOfficer(db), typed)).toBe(false);
});

describe('nothing is found', () => {
  test('that has only a part of what was typed', async ({ db }) => {
    const officer = await anOfficer(db);
    const citizen = await aCitizen(db);
    const [one, other] = [await aCaseWith(citizen, { name: '林小明' }), await aCaseWith(citizen, { name: '王小雨' })];
    expect(await found(officer, '林小雨')).toEqual([]);
    expect(await found(officer, '林小明')).toEqual([[one, 'name']]);
    expect(await found(officer, '小雨')).toEqual([[other, 'name']]);
  });

  test('of another department, whatever one knows', async ({ db }) => {
    const { reference } = await aCase(db);
    const stranger = contextOf(db, await officerOf(db, 'tobacco'));
    for (const typed of [reference, reference.slice(3, 9), '13812345678', '11010519491231002X', '林小雨', '滨江路'])
      expect(await found(stranger, typed)).toEqual([]);
  });

  test('of one’s own', async ({ db }) => {
    const officer = await anOfficer(db);
    await aSubmittedCase(officer);
    expect(await found(officer, '13812345678')).toEqual([]);
    expect(await found(officer, '林小雨')).toEqual([]);
  });

  test('of a draft', async ({ db }) => {
    const ctx = await aCitizen(db);
    const applicationId = await aFilledDraft(ctx);
    expect(await db.$count(caseTerms)).toBe(0);
    granted(await discard(ctx, { applicationId }));
    expect(await found(await anOfficer(db), '13812345678')).toEqual([]);
  });

  test('of a case that is gone, and no term of it stays', async ({ db }) => {
    const { id } = await aCase(db);
    expect(await db.$count(caseTerms, eq(caseTerms.applicationId, id))).toBeGreaterThan(20);
    await erase(db, id);
    expect(await db.$count(caseTerms, eq(caseTerms.applicationId, id))).toBe(0);
  });
});

/** What a city does that must forget a case. */
const erase = async (db: Database, id: string) => {
  for (const table of ['submissions', 'ownerships', 'application_events', 'notifications'])
    await db.execute(sql`delete from ${sql.identifier(table)} where application_id = ${id}`);
  await db.delete(applications).where(eq(applications.id, id));
};

test('what was put right is found, and what was wrong no more', async ({ db }) => {
  const officer = await anOfficer(db);
  const citizen = await aCitizen(db);
  const applicationId = await aCaseWith(citizen, { phone: '139 0000 1111' });
  expect(await found(officer, '13900001111')).toEqual([[applicationId, 'phone']]);
  const items = [{ page: 'you', field: 'phone', what: '请核对手机号' }];
  granted(await requestCorrection(officer, { ...(await asSeen(db, applicationId)), items }));
  const you = permitPages.find(({ page }) => page === 'you');
  granted(await answer(citizen, { applicationId, page: 'you', raw: { ...you?.raw, phone: '139 0000 2222' } }));
  expect(await found(officer, '13900002222')).toEqual([]);
  granted(await resubmit(citizen, { applicationId, reply: '' }));
  expect(await found(officer, '13900001111')).toEqual([]);
  expect(await found(officer, '13900002222')).toEqual([[applicationId, 'phone']]);
});

test('a hash tells nothing, and differs from department to department', async ({ db }) => {
  const [here, there] = ['tax', 'market'].map((department) => hashOfTerm(testVault, department, 'phone:13812345678'));
  expect(here).not.toBe(there);
  const { id } = await aCase(db);
  const kept = await db.select().from(caseTerms).where(eq(caseTerms.applicationId, id));
  expect(JSON.stringify(kept, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
    '138123',
  );
});

testTogether('of a sending that fails nothing is left to find', async ({ db }) => {
  const citizen = await aCitizen(db);
  const applicationId = await aFilledDraft(citizen);
  const stray = { applicationId, sequence: 1, step: 'submit', status: 'submitted' as const, data: 'stray' };
  await db.insert(applicationEvents).values({ ...stray, at: new Date(), previousHash: '', hash: '' });
  await expect(submit(citizen, { applicationId, idempotencyKey: newId() })).rejects.toThrow('application_events');
  expect(await db.$count(caseTerms)).toBe(0);
});
