import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { people } from '#db/schema/identity.ts';
import { test, testTogether } from '#db/testing.ts';
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

test('an identity number belongs to one account', async ({ db }) => {
  await saveDetails(contextOf(db, await aPerson(db)), given);
  const second = contextOf(db, await aPerson(db));
  expect(await saveDetails(second, given)).toEqual({ ok: false, refusal: { code: 'resident_id_taken' } });
  expect((await findDetails(second)).residentId).toBeUndefined();
  expect(await saveDetails(second, { ...given, residentId: '539901198801010027' })).toMatchObject({ ok: true });
});

testTogether('of two who give one identity number at the same moment one is told that it is taken', async ({ db }) => {
  const people = [await aPerson(db), await aPerson(db), await aPerson(db)];
  const saved = await Promise.all(people.map((person) => saveDetails(contextOf(db, person), given)));
  expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
});
