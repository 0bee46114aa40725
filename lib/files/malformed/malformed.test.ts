import { expect } from 'vitest';
import { files } from '#db/schema/files.ts';
import { test } from '#db/testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { receiveFile } from '#lib/files/receive.ts';
import { aGiver, aPdf, aPhoto, inPieces, objectsIn } from '#lib/files/testing.ts';
import { allMalformed } from './malformed.testing.ts';
import { anOfd } from './zips.testing.ts';

const field = 'material-id-card';
const malformed = await allMalformed();

test('there are sixty malformed files and more', () => {
  expect(malformed.length).toBeGreaterThanOrEqual(60);
});

test.for(malformed)('$what is refused as $code', async ({ name, bytes, code }, { db }) => {
  const ctx = await aGiver(db);
  for (const size of [7, 1000, 1_000_000]) {
    const given = { applicationId: ctx.applicationId, field, name, bytes: inPieces(bytes, size) };
    const refused = await receiveFile(ctx, given);
    expect(refused).toMatchObject({ ok: false, refusal: { code } });
    if (bytes.length > 100_000) break;
  }
  expect([await db.$count(files), await objectsIn(ctx.fileStore)]).toEqual([0, []]);
});

test.for([
  ['a.pdf', () => aPdf()],
  ['a.pdf', () => aPdf({ catalogue: '/OpenAction [3 0 R /Fit]' })],
  [
    '合同.PDF',
    () => aPdf({ objects: '4 0 obj\n<< /Length 3 /Filter /FlateDecode >>\nstream\nabc\nendstream\nendobj' }),
  ],
  ['a.jpg', () => aPhoto()],
  ['a.png', () => aPhoto()],
  ['a.ofd', () => anOfd({ name: 'Doc_0/Document.xml', bytes: Buffer.from('<a/>') })],
] as const)('%s that is in order is taken', async ([name, make], { db }) => {
  const ctx = await aGiver(db);
  const given = { applicationId: ctx.applicationId, field, name, bytes: inPieces(await make(), 7) };
  expect(granted(await receiveFile(ctx, given)).size).toBeGreaterThan(0);
});
