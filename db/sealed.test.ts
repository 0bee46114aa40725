import { expect } from 'vitest';
import { people } from '#db/schema/identity.ts';
import { test } from '#db/testing.ts';
import { testVault } from '#lib/kernel/testing.ts';
import { createVault } from '#lib/kernel/vault.ts';
import { resealAll } from './sealed.ts';

const rotated = createVault({
  current: 't2',
  sealing: { t1: Buffer.alloc(32, 1), t2: Buffer.alloc(32, 9) },
  index: Buffer.alloc(32, 2),
});

test('after a rotation every text is sealed with the new key, once', async ({ db }) => {
  await db.insert(people).values([{ name: '林小雨', phone: testVault.seal('13800138000') }, { name: '王建国' }]);
  const reseal = (text: string) => (rotated.isCurrent(text) ? undefined : rotated.seal(rotated.open(text)));

  expect(await resealAll(db, reseal)).toBe(1);
  expect(await resealAll(db, reseal)).toBe(0);
  const lin = (await db.select().from(people)).find(({ name }) => name === '林小雨');
  expect(lin!.phone!.startsWith('t2.')).toBe(true);
  expect(rotated.open(lin!.phone!)).toBe('13800138000');
});

test('the two sealed texts of an account both turn', async ({ db }) => {
  const [phone, residentId] = [testVault.seal('13800138000'), testVault.seal('11010519491231002X')];
  await db.insert(people).values({ name: '林小雨', phone, residentId });
  expect(await resealAll(db, (text) => `new ${text}`)).toBe(2);
  expect(await db.select().from(people)).toMatchObject([{ phone: `new ${phone}`, residentId: `new ${residentId}` }]);
});

test('a text that is left as it is does not count', async ({ db }) => {
  await db.insert(people).values({ name: '林小雨', phone: testVault.seal('13800138000') });
  expect(await resealAll(db, () => undefined)).toBe(0);
});
