import { expect } from 'vitest';
import { documentKeys } from '#db/schema/documents.ts';
import { test } from '#db/testing.ts';
import { aCitizen, aSubmittedCase } from '#lib/applications/testing/testing.ts';
import { checkDocument } from '#lib/documents/credential/check-document.ts';
import { readSdJwt } from '#lib/documents/credential/sd-jwt.ts';
import { listMyDocuments, readMyDocument } from '#lib/documents/holder/read-mine.ts';
import { readTrust } from '#lib/documents/status.ts';
import { issueAll } from '#lib/documents/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { publishedKeys, rotateDocumentKeys } from './keys.ts';

test('after a rotation, and a move to another address, older documents hold, new ones have the new key, and no secret is published', async ({
  db,
}) => {
  const citizen = await aCitizen(db);
  await aSubmittedCase(citizen);
  await issueAll(db);
  const later = contextOf(db, null, '2026-12-01T09:00:00+08:00');
  const kid = await rotateDocumentKeys({ ...later, issuer: 'https://moved.example' });
  await aSubmittedCase(citizen);
  await issueAll(db, '2026-12-01T09:00:00+08:00', 'https://moved.example');

  const trust = await readTrust({ ...later, issuer: 'https://moved.example' });
  const mine = await listMyDocuments(citizen);
  const texts = await Promise.all(mine.map(async ({ id }) => (await readMyDocument(citizen, id))?.credential ?? ''));
  const states = await Promise.all(texts.map(async (text) => (await checkDocument(text, trust, later.now())).state));
  expect(states).toEqual(['valid', 'valid']);
  const kids = texts.map((text) => readSdJwt(text)?.jws.header['kid']);
  expect(new Set(kids).size).toBe(2);
  expect(kids).toContain(kid);

  const published = await publishedKeys(later);
  expect(published).toHaveLength(2);
  expect(published.every((key) => !('d' in key))).toBe(true);
  const rows = await db.select().from(documentKeys);
  expect(rows.every(({ secret }) => secret.startsWith('t1:'))).toBe(true);
});
