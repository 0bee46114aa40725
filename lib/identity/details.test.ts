import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { people } from '#db/schema/identity.ts';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { findDetails, holdDetails } from './details.ts';
import { saveDetails } from './save-details.ts';
import { aPerson } from './testing.ts';

const given = { name: '林小雨', locale: 'zh', phone: '13800138000', residentId: '11010519491231002X' } as const;

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
  });
});

test('the database holds neither the telephone nor the identity number as they are', async ({ db }) => {
  const person = await aPerson(db);
  await saveDetails(contextOf(db, person), given);
  const [row] = await db.select().from(people).where(eq(people.id, person.id));
  const kept = JSON.stringify(row);
  expect(kept).not.toContain(given.phone);
  expect(kept).not.toContain(given.residentId);
});

test('an identity number stays when the form comes without one; a telephone that was taken out is gone', async ({
  db,
}) => {
  const ctx = contextOf(db, await aPerson(db));
  await saveDetails(ctx, given);
  await saveDetails(ctx, { name: '林小雨', locale: 'zh' });
  expect(await findDetails(ctx)).toMatchObject({ residentId: given.residentId, phone: undefined });
});
