import { expect } from 'vitest';
import { newId } from '#db/schema/columns.ts';
import { files } from '#db/schema/files.ts';
import { people } from '#db/schema/identity.ts';
import { test } from '#db/testing.ts';
import { testVault } from '#lib/kernel/testing.ts';
import { createVault } from '#lib/kernel/vault.ts';
import { countTexts, resealAll } from './sealed.ts';

const rotated = createVault({
  sealing: { current: 't2', keys: { t1: Buffer.alloc(32, 1), t2: Buffer.alloc(32, 9) } },
  index: { current: 'i1', keys: { i1: Buffer.alloc(32, 2) } },
});

const place = (column: 'phone' | 'residentId' | 'address', id: string) => `people.${column}:${id}` as const;
const lin = { id: newId(), name: '林小雨' };
const phone = testVault.seal('13800138000', place('phone', lin.id));

test('after a rotation every text is sealed with the new key, once, at its place', async ({ db }) => {
  await db.insert(people).values([{ ...lin, phone }, { name: '王建国' }]);
  const reseal: Parameters<typeof resealAll>[1] = (text, at) =>
    rotated.isCurrent(text) ? undefined : rotated.seal(rotated.open(text, at), at);

  expect(await resealAll(db, reseal)).toBe(1);
  expect(await resealAll(db, reseal)).toBe(0);
  const kept = (await db.select().from(people)).find(({ name }) => name === '林小雨');
  expect(kept!.phone!.startsWith('t2:')).toBe(true);
  expect(rotated.open(kept!.phone!, place('phone', lin.id))).toBe('13800138000');
});

test('the three sealed texts of an account all turn', async ({ db }) => {
  const residentId = testVault.seal('11010519491231002X', place('residentId', lin.id));
  const address = testVault.seal('{}', place('address', lin.id));
  await db.insert(people).values({ ...lin, phone, residentId, address });
  expect(await countTexts(db, (text) => text.startsWith('new'))).toBe(0);
  expect(await resealAll(db, (text) => `new ${text}`)).toBe(3);
  expect(await db.select().from(people)).toMatchObject([
    { phone: `new ${phone}`, residentId: `new ${residentId}`, address: `new ${address}` },
  ]);
  expect(await countTexts(db, (text) => text.startsWith('new'))).toBe(3);
});

test('of a file its name and its key turn, and its object stays as it is', async ({ db }) => {
  await db.insert(people).values(lin);
  const [id, object] = [newId(), newId()];
  const name = testVault.seal('合同.pdf', `files.name:${id}`);
  const key = testVault.seal('a key', `files.key:${id}`);
  await db.insert(files).values({ id, object, personId: lin.id, name, key, kind: 'pdf', receivedAt: new Date() });
  await resealAll(db, (text, at) => rotated.seal(rotated.open(text, at), at));
  const [kept] = await db.select().from(files);
  expect(kept).toMatchObject({ object });
  expect([kept!.name, kept!.key].every((text) => text.startsWith('t2:'))).toBe(true);
  expect(rotated.open(kept!.key, `files.key:${id}`)).toBe('a key');
});

test('a text that is left as it is does not count', async ({ db }) => {
  await db.insert(people).values({ ...lin, phone });
  expect(await resealAll(db, () => undefined)).toBe(0);
});
