import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { people } from '#db/schema/identity.ts';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { findDetails } from './details.ts';
import { saveDetails } from './save-details.ts';
import { aPerson } from './testing.ts';

const residentId = '539901198801010011';
const given = { name: '白玉兰', locale: 'zh' as const, phone: '13800000000', residentId };

test('a person finds their own details again; the database keeps them sealed', async ({ db }) => {
  const ctx = contextOf(db, await aPerson(db));
  expect(await saveDetails(ctx, given)).toMatchObject({ ok: true });
  expect(await findDetails(ctx)).toMatchObject(given);
  const [row] = await db.select().from(people).where(eq(people.id, ctx.actor.id));
  expect(JSON.stringify(row)).not.toMatch(/13800000000|539901198801010011/);
});

test('an identity number left empty stays as it is; a telephone number left empty is forgotten', async ({ db }) => {
  const ctx = contextOf(db, await aPerson(db));
  await saveDetails(ctx, given);
  await saveDetails(ctx, { ...given, phone: '', residentId: '' });
  expect(await findDetails(ctx)).toMatchObject({ residentId, phone: undefined });
});

test('an answer does not tell whether a number is registered: whoever states it may, and nobody is kept from it', async ({
  db,
}) => {
  await saveDetails(contextOf(db, await aPerson(db)), given);
  const second = contextOf(db, await aPerson(db));
  expect(await saveDetails(second, given)).toEqual({ ok: true, value: null });
  expect((await findDetails(second)).residentId).toBe(residentId);
});
