import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { applications } from '#db/schema/applications.ts';
import { newId } from '#db/schema/columns.ts';
import { withdraw } from '#lib/applications/applicant/withdraw.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { readDuplicates } from '#lib/applications/desk/read-duplicates.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { answerPages } from '#lib/applications/draft/answer.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { indexCases } from '#lib/applications/system/index-cases.ts';
import { aFiling, anOfficer as officerOf, businessLicence, licence } from '#lib/applications/testing/staff.testing.ts';
import {
  aCitizen,
  aCompanyOf,
  aFilledDraft,
  anOfficer,
  aPerson,
  granted,
  permitPages,
} from '#lib/applications/testing/testing.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import { createVault } from '#lib/kernel/vault.ts';

const [lin, wang, child] = ['11010519491231002X', '330106199001010013', '330106201801010025'].map(withCheck);

/** The number of 17 digits with its right check character. */
function withCheck(number: string): string {
  const body = number.slice(0, 17);
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

/** A residence permit of somebody for themselves, or for a child. */
async function aPermit(ctx: ApplicationContext, number = lin, holder?: string): Promise<string> {
  const applicationId = await aFilledDraft(ctx);
  const you = permitPages.find(({ page }) => page === 'you');
  const pages = [
    { page: 'for-whom', raw: { 'for-whom': holder ? 'child' : 'myself' } },
    { page: 'you', raw: { ...you?.raw, 'resident-id': number ?? '', relation: 'parent' } },
    ...(holder ? [{ page: 'permit-holder', raw: { 'holder-name': '王小宝', 'holder-resident-id': holder } }] : []),
  ];
  granted(await answerPages(ctx, { applicationId, pages }));
  return granted(await submit(ctx, { applicationId, idempotencyKey: newId() })).id;
}

const duplicatesOf = async (ctx: ApplicationContext, id: string) => {
  const found = await readCase(ctx, id);
  return found ? (await readDuplicates(ctx, found)).map(({ row, why }) => [row.id, why.toSorted().join(' ')]) : [];
};

describe('another open case may be the same', () => {
  test('if the same person has applied for the same service', async ({ db }) => {
    const citizen = await aCitizen(db);
    const [one, other] = [await aPermit(citizen, lin), await aPermit(citizen, wang)];
    const officer = await anOfficer(db);
    expect(await duplicatesOf(officer, one)).toEqual([[other, 'same_person']]);
    expect(await duplicatesOf(officer, other)).toEqual([[one, 'same_person']]);
  });

  test('if they did so by another account', async ({ db }) => {
    const [one, other] = [await aPermit(await aCitizen(db)), await aPermit(await aCitizen(db))];
    expect(await duplicatesOf(await anOfficer(db), one)).toEqual([[other, 'same_person']]);
  });

  test('while a new key takes over, too', async ({ db }) => {
    const vault = createVault({
      sealing: { current: 't1', keys: { t1: Buffer.alloc(32, 1) } },
      index: { current: 'i2', keys: { i2: Buffer.alloc(32, 3), i1: Buffer.alloc(32, 2) } },
    });
    const one = await aPermit(await aCitizen(db));
    const other = await aPermit({ ...(await aCitizen(db)), vault });
    const officer = { ...(await anOfficer(db)), vault };
    expect(await duplicatesOf(officer, one)).toEqual([[other, 'same_person']]);
    expect(await duplicatesOf(officer, other)).toEqual([[one, 'same_person']]);
  });

  test('if it is of the same company', async ({ db }) => {
    const officer = contextOf(db, await officerOf(db, businessLicence.department));
    const [one, other] = await twoOfACompany(db);
    expect(await duplicatesOf(officer, one ?? '')).toEqual([[other, 'same_company']]);
  });

  test('if somebody has another role in it', async ({ db }) => {
    const [one, other] = [await aPermit(await aCitizen(db), wang, child), await aPermit(await aCitizen(db), child)];
    const officer = await anOfficer(db);
    expect(await duplicatesOf(officer, one)).toEqual([[other, 'other_role']]);
    expect(await duplicatesOf(officer, other)).toEqual([[one, 'other_role']]);
  });
});

const twoOfACompany = async (db: Database): Promise<string[]> => {
  const by = await aPerson(db, '陈立');
  const organisationId = await aCompanyOf(db, by);
  const file = () => aFiling(db, { ...businessLicence, by, organisationId });
  return [(await file()).id, (await file()).id];
};

describe('no other case is the same', () => {
  test('if the same person applies for another service', async ({ db }) => {
    const citizen = await aPerson(db, '林小雨');
    const { id } = await aFiling(db, { ...licence, by: citizen });
    await aPermit(contextOf(db, citizen), wang);
    expect(await duplicatesOf(await anOfficer(db), id)).toEqual([]);
  });

  test('if it is over, or this one is', async ({ db }) => {
    const citizen = await aCitizen(db);
    const [one, other] = [await aPermit(citizen), await aPermit(citizen)];
    granted(await withdraw(citizen, { applicationId: other, reason: '重复了' }));
    const officer = await anOfficer(db);
    expect(await duplicatesOf(officer, one)).toEqual([]);
    expect(await duplicatesOf(officer, other)).toEqual([]);
  });

  test('if it is one’s own, though it has the same number', async ({ db }) => {
    const officer = await anOfficer(db);
    await aPermit(officer);
    const id = await aPermit(await aCitizen(db));
    expect(await duplicatesOf(officer, id)).toEqual([]);
  });

  test('if it is another department’s', async ({ db }) => {
    const [id, other] = await twoOfACompany(db);
    await db
      .update(applications)
      .set({ department: 'market' })
      .where(eq(applications.id, other ?? ''));
    await indexCases(contextOf(db, null));
    const officer = await officerOf(db, businessLicence.department);
    expect(await duplicatesOf(contextOf(db, officer), id ?? '')).toEqual([]);
    const both = { ...officer, posts: [...officer.posts, aPost('market', 'intake')] };
    expect(await duplicatesOf(contextOf(db, both), id ?? '')).toEqual([[other, 'same_company']]);
  });
});
