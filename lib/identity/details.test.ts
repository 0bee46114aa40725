import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { people } from '#db/schema/identity.ts';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { findDetails, holdDetails } from './details.ts';
import { saveDetails } from './save-details.ts';
import { aPerson } from './testing.ts';

const given = {
  ...{ name: '林小雨', locale: 'zh' as const, phone: '13800138000', residentId: '11010519491231002X' },
  address: { district: 'linjiang', street: '滨江路 18 号' },
};

test('a person reads back what they gave, the language of letters with it', async ({ db }) => {
  const person = await aPerson(db, { email: 'lin@example.com' });
  const ctx = contextOf(db, person);
  await saveDetails(ctx, { ...given, locale: 'en' });
  expect(await findDetails(ctx)).toEqual({ ...given, locale: 'en', email: 'lin@example.com' });
  expect(await holdDetails(ctx)).toEqual(await findDetails(ctx));
});

test('what nobody gave is absent, not empty', async ({ db }) => {
  expect(await findDetails(contextOf(db, await aPerson(db)))).toMatchObject({
    phone: undefined,
    residentId: undefined,
    address: undefined,
  });
});

test('the database holds neither the telephone, the identity number nor the address as they are', async ({ db }) => {
  const person = await aPerson(db);
  await saveDetails(contextOf(db, person), given);
  const [row] = await db.select().from(people).where(eq(people.id, person.id));
  const kept = JSON.stringify(row);
  expect(kept).not.toContain(given.phone);
  expect(kept).not.toContain(given.residentId);
  expect(kept).not.toMatch(/linjiang|滨江路/);
});

test('an identity number stays when the form comes without one; a telephone or an address taken out is gone', async ({
  db,
}) => {
  const ctx = contextOf(db, await aPerson(db));
  await saveDetails(ctx, given);
  await saveDetails(ctx, { name: '林小雨', locale: 'zh' });
  expect(await findDetails(ctx)).toMatchObject({ residentId: given.residentId, phone: undefined, address: undefined });
});

test.for(['phone', 'residentId', 'address'] as const)(
  'a sealed %s opens in its own row and column only',
  async (column, { db }) => {
    const [mine, theirs] = [await aPerson(db), await aPerson(db)];
    await saveDetails(contextOf(db, mine), given);
    const [row] = await db.select().from(people).where(eq(people.id, mine.id));
    await db
      .update(people)
      .set({ [column]: row?.[column] })
      .where(eq(people.id, theirs.id));
    await expect(findDetails(contextOf(db, theirs))).rejects.toThrow(/authenticate/);
    await db.update(people).set({ phone: row?.address, residentId: row?.phone, address: row?.residentId });
    await expect(findDetails(contextOf(db, mine))).rejects.toThrow(/authenticate/);
  },
);
