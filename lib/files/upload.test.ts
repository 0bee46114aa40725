import { describe, expect } from 'vitest';
import { files, uploadParts, uploads } from '#db/schema/files.ts';
import { test } from '#db/testing.ts';
import { aPerson, granted } from '#lib/applications/testing/testing.ts';
import { wholeOf } from './keeping/measured.ts';
import { openFile } from './open.ts';
import { aGiver, aPdf, inPieces, objectsIn, type Giver } from './testing.ts';
import { appendPart, beginUpload, findUpload } from './upload.ts';

const pdf = aPdf({ objects: `3 0 obj\n(${'a'.repeat(200_000)})\nendobj` });
const begin = (ctx: Giver, size = pdf.length) =>
  beginUpload(ctx, { applicationId: ctx.applicationId, field: 'material-id-card', name: 'a.pdf', size });

/** So many bytes of the file from `offset` on, and then the line breaks. */
async function* thatBreaks(offset: number, length: number) {
  yield* inPieces(pdf.subarray(offset, offset + length));
  throw new Error('the line broke');
}

describe('an upload', () => {
  test('goes on where the line broke, twice, and is the file that was sent', async ({ db }) => {
    const ctx = await aGiver(db);
    const { uploadId } = granted(await begin(ctx));
    expect(granted(await appendPart(ctx, { uploadId, offset: 0, bytes: thatBreaks(0, 70_500) })).offset).toBe(70_500);
    expect((await findUpload(ctx, uploadId))?.offset).toBe(70_500);
    const second = { uploadId, offset: 70_500, bytes: thatBreaks(70_500, 1000) };
    expect(granted(await appendPart(ctx, second)).offset).toBe(71_500);
    const last = { uploadId, offset: 71_500, bytes: inPieces(pdf.subarray(71_500)) };
    const { file } = granted(await appendPart(ctx, last));
    const opened = granted(await openFile(ctx, { fileId: file!.id }));
    expect((await wholeOf(opened.bytes)).equals(pdf)).toBe(true);
    expect([await db.$count(uploads), await db.$count(uploadParts)]).toEqual([0, 0]);
    expect((await objectsIn(ctx.fileStore)).length).toBe(1);
  });

  test('is told where it is when it goes on elsewhere', async ({ db }) => {
    const ctx = await aGiver(db);
    const { uploadId } = granted(await begin(ctx));
    granted(await appendPart(ctx, { uploadId, offset: 0, bytes: thatBreaks(0, 500) }));
    const wrong = { uploadId, offset: 100, bytes: inPieces(pdf.subarray(100)) };
    expect(await appendPart(ctx, wrong)).toMatchObject({ refusal: { code: 'other_offset', offset: 500 } });
  });

  test('takes no more than was announced', async ({ db }) => {
    const ctx = await aGiver(db);
    const { uploadId } = granted(await begin(ctx, 1000));
    const more = { uploadId, offset: 0, bytes: inPieces(pdf) };
    expect(await appendPart(ctx, more)).toMatchObject({ refusal: { code: 'too_large' } });
    expect([await objectsIn(ctx.fileStore), await db.$count(uploadParts)]).toEqual([[], 0]);
  });

  test('of what is refused ends, and leaves nothing', async ({ db }) => {
    const ctx = await aGiver(db);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    const { uploadId } = granted(await begin(ctx, svg.length));
    const sent = { uploadId, offset: 0, bytes: inPieces(svg) };
    expect(await appendPart(ctx, sent)).toMatchObject({ refusal: { code: 'kind_markup' } });
    expect(await findUpload(ctx, uploadId)).toBeUndefined();
    expect([await objectsIn(ctx.fileStore), await db.$count(files)]).toEqual([[], 0]);
  });

  test('is nobody else’s', async ({ db }) => {
    const ctx = await aGiver(db);
    const { uploadId } = granted(await begin(ctx));
    const neighbour = { ...ctx, actor: await aPerson(db, '邻居') };
    const sent = { uploadId, offset: 0, bytes: inPieces(pdf) };
    expect(await appendPart(neighbour, sent)).toMatchObject({ refusal: { code: 'unknown_upload' } });
  });

  test('that is too large, or one of too many, is not begun', async ({ db }) => {
    const ctx = await aGiver(db);
    expect(await begin(ctx, 60 * 1024 * 1024)).toMatchObject({ refusal: { code: 'too_large' } });
    for (let at = 0; at < 20; at += 1) granted(await begin(ctx));
    expect(await begin(ctx)).toMatchObject({ refusal: { code: 'too_many_at_once' } });
  });
});
