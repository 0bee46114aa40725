import { expect, test } from 'vitest';
import { aKey, issuedAt, issuer } from './credential.testing.ts';
import { isRevokedIn, issueStatusList, readStatusList, statusBits } from './status-list.ts';

const key = await aKey();
const signing = { key: key.privateKey, kid: key.published.kid };
const about = { issuer, address: `${issuer}/api/documents/status`, at: issuedAt, lifetime: 3600 };

const aList = (size: number, revoked: number[]) => issueStatusList(statusBits(size, revoked), signing, about);

test('of a hundred thousand documents one is revoked: the list says which, in 20 KB at most', async () => {
  const text = await aList(100_000, [77_777]);
  console.info(`100,000 documents, 1 revoked: ${text.length} bytes`);
  expect(text.length).toBeLessThanOrEqual(20_480);
  const list = await readStatusList(text, [key.published]);
  if (!list) throw new Error('unreadable');
  expect(list.at).toEqual(issuedAt);
  const revoked = Array.from({ length: 100_000 }, (_, place) => place).filter((place) => isRevokedIn(list, place));
  expect(revoked).toEqual([77_777]);
  expect(isRevokedIn(list, 100_000)).toBeUndefined();
});

test('the same with a thousand revoked at random places', async () => {
  const text = await aList(
    100_000,
    Array.from({ length: 1000 }, (_, one) => (one * 7919) % 100_000),
  );
  console.info(`100,000 documents, 1,000 revoked: ${text.length} bytes`);
  expect(text.length).toBeLessThanOrEqual(20_480);
});

test('the bits stand as the draft says: the example of section 4.1', () => {
  expect(Buffer.from(statusBits(16, [0, 3, 4, 5, 7, 8, 9, 13, 15])).toString('hex')).toBe('b9a3');
});

test('a list that was altered, or signed by another key, is none', async () => {
  const text = await aList(1000, [3]);
  const [head, body = '', signature] = text.split('.');
  const forged = Buffer.from(body, 'base64url').toString().replace('"iat":1', '"iat":2');
  const altered = [head, Buffer.from(forged).toString('base64url'), signature].join('.');
  expect(await readStatusList(altered, [key.published])).toBeUndefined();
  expect(await readStatusList(text, [(await aKey()).published])).toBeUndefined();
  expect(await readStatusList('a.b.c', [key.published])).toBeUndefined();
});

test('a list that unpacks without end is refused', async () => {
  const text = await aList(16 * 1024 * 1024 * 8 + 8, []);
  expect(await readStatusList(text, [key.published])).toBeUndefined();
});
