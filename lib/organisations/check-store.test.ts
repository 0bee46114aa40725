import { expect } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { people } from '#db/schema/identity.ts';
import { organisations } from '#db/schema/organisations.ts';
import { test } from '#db/testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { contextOf, testVault as vault } from '#lib/kernel/testing.ts';
import { findClaim, listClaims } from './check-store.ts';
import { register } from './register.ts';

const residentId = '11010519491231002X';

async function aCompany(db: Database, name: string, creditCode = '91530000MA0000001X') {
  const representative = await aPerson(db);
  const registered = await register(contextOf(db, representative), { name, creditCode });
  if (!registered.ok) throw new Error('The company is registered already');
  return { id: registered.value.id, representative };
}

test('staff who compare a claim see where the representative was registered and the last four signs, no birthday', async ({
  db,
}) => {
  const { id, representative } = await aCompany(db, '云川味道餐饮有限公司');
  await db
    .update(people)
    .set({ residentId: vault.seal(residentId, `people.residentId:${representative.id}`) })
    .where(eq(people.id, representative.id));
  expect(await findClaim({ db, vault }, id)).toMatchObject({ residentId: '110105********002X' });
});

test('a representative who gave no identity number has none to compare', async ({ db }) => {
  const { id } = await aCompany(db, '云川味道餐饮有限公司');
  expect(await findClaim({ db, vault }, id)).toMatchObject({ residentId: null });
});

const namesFound = async (db: Database, search: string) =>
  (await listClaims(db, 'whole city', { search })).map(({ name }) => name);

test('a sign that is a pattern to the database finds only the names it stands in', async ({ db }) => {
  await aCompany(db, '云川味道餐饮有限公司');
  await aCompany(db, '100% 果汁店', '91530000MA00000028');
  for (const sign of ['%', '0%', '_', '\\']) {
    expect(await namesFound(db, sign), sign).toEqual(sign.includes('%') ? ['100% 果汁店'] : []);
  }
});

test('a credit code is found however its letters are typed', async ({ db }) => {
  await aCompany(db, '云川味道餐饮有限公司');
  expect(await namesFound(db, '91530000ma0000001x')).toEqual(['云川味道餐饮有限公司']);
});

test('without a search only the claims that nobody checked wait', async ({ db }) => {
  const { id } = await aCompany(db, '云川味道餐饮有限公司');
  await aCompany(db, '滨江书店', '91530000MA00000028');
  await db.update(organisations).set({ representation: 'confirmed' }).where(eq(organisations.id, id));
  expect((await listClaims(db, 'whole city', {})).map(({ name }) => name)).toEqual(['滨江书店']);
});

test('a supervisor finds no company that never applied to their departments', async ({ db }) => {
  await aCompany(db, '云川味道餐饮有限公司');
  expect(await listClaims(db, ['tobacco'], {})).toEqual([]);
});
