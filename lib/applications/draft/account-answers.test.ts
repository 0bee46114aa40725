import { expect } from 'vitest';
import { newId } from '#db/schema/columns.ts';
import { memberships, organisations } from '#db/schema/organisations.ts';
import { test } from '#db/testing.ts';
import type { Database } from '#db/client.ts';
import { aCitizen } from '#lib/applications/testing/testing.ts';
import { saveDetails } from '#lib/identity/save-details.ts';
import { findAccountAnswers } from './account-answers.ts';

const details = { name: '林小雨', locale: 'zh' as const };

test('an account that holds nothing answers nothing', async ({ db }) => {
  expect(await findAccountAnswers(await aCitizen(db))).toEqual({});
});

test('age, sex and citizenship come from the identity number, and the home from the address', async ({ db }) => {
  const ctx = await aCitizen(db);
  const [district = ''] = Object.keys(ctx.catalogue.city.districts);
  const address = { district, street: '滨江路1号' };
  // Born on 31 December 1949; a woman, by the even digit.
  await saveDetails(ctx, { ...details, residentId: '11010519491231002X', address });
  expect(await findAccountAnswers({ ...ctx, now: () => new Date('2026-12-30T04:00:00Z') })).toEqual({
    ...{ 'person.age': '76', 'person.age-of-woman': '76' },
    ...{ 'person.citizen': 'yes', 'person.lives-in-city': 'yes' },
  });
  expect(await findAccountAnswers({ ...ctx, now: () => new Date('2026-12-31T04:00:00Z') })).toMatchObject({
    'person.age': '77',
  });
});

test('a residence permit of somebody from Hong Kong says nothing of citizenship', async ({ db }) => {
  const ctx = await aCitizen(db);
  await saveDetails(ctx, { ...details, residentId: '810000199408230021' });
  expect(Object.keys(await findAccountAnswers(ctx))).toEqual(['person.age', 'person.age-of-woman']);
});

test('what is registered comes from the codes of all whom somebody acts for now, and of nobody else', async ({
  db,
}) => {
  const ctx = await aCitizen(db);
  await actsFor(db, (await aCitizen(db, '王强')).actor.id, '91350100M000100Y43');
  expect(await findAccountAnswers(ctx)).toEqual({});
  await actsFor(db, ctx.actor.id, '92350100M0001J0C1X');
  expect(await findAccountAnswers(ctx)).toEqual({
    'organisation.licensed': 'yes',
    'organisation.individual-business': 'yes',
  });
  await actsFor(db, ctx.actor.id, '91350100MA0001K01X');
  expect(await findAccountAnswers(ctx)).toEqual({ 'organisation.licensed': 'yes' });
});

async function actsFor(db: Database, personId: string, creditCode: string): Promise<void> {
  const organisationId = newId();
  await db.insert(organisations).values({ id: organisationId, name: `商户${creditCode}`, creditCode });
  await db.insert(memberships).values({ organisationId, personId, role: 'handler' });
}
