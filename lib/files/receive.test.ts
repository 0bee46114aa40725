import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { files } from '#db/schema/files.ts';
import { test } from '#db/testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { wholeOf } from './keeping/measured.ts';
import { openFile } from './open.ts';
import { receiveFile } from './receive.ts';
import { aGiver, aPdf, aPhoto, aScanner, inPieces, objectsIn, type Giver } from './testing.ts';

const field = 'material-id-card';
const give = (ctx: Giver, name: string, bytes: Buffer) =>
  receiveFile(ctx, { applicationId: ctx.applicationId, field, name, bytes: inPieces(bytes) });

async function kept(ctx: Giver, fileId: string): Promise<Buffer> {
  const opened = granted(await openFile(ctx, { fileId }));
  return wholeOf(opened.bytes);
}

describe('a file that is given', () => {
  test('comes back as it was', async ({ db }) => {
    const ctx = await aGiver(db);
    const pdf = aPdf({ objects: `3 0 obj\n(${'长'.repeat(90_000)})\nendobj` });
    const file = granted(await give(ctx, '合同.pdf', pdf));
    expect(file).toMatchObject({ name: '合同.pdf', kind: 'pdf', size: pdf.length, scan: 'not-scanned' });
    expect((await kept(ctx, file.id)).equals(pdf)).toBe(true);
  });

  test('lies in the store as nobody can read it, and its name as well', async ({ db }) => {
    const ctx = await aGiver(db);
    const file = granted(await give(ctx, '合同.pdf', aPdf()));
    const [row] = await db.select().from(files);
    const stored = await ctx.fileStore.open(row!.object!);
    expect((await wholeOf(stored!)).includes('Catalog')).toBe(false);
    expect(JSON.stringify(row)).not.toContain('合同');
    expect(row).toMatchObject({ id: file.id, hash: file.hash, sentHash: file.hash });
  });

  test('if it is a photo, is turned as it was meant, and tells neither place nor camera', async ({ db }) => {
    const ctx = await aGiver(db);
    const photo = await aPhoto(60, 40);
    const file = granted(await give(ctx, 'photo.jpg', photo));
    const bytes = await kept(ctx, file.id);
    const { width, height, exif, orientation } = await sharp(bytes).metadata();
    expect({ width, height, exif, orientation }).toEqual({
      width: 40,
      height: 60,
      exif: undefined,
      orientation: undefined,
    });
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    expect((await objectsIn(ctx.fileStore)).length).toBe(1);
  });

  test('that cannot be scanned now waits, and is opened by nobody', async ({ db }) => {
    const scanner = aScanner({ verdict: 'unavailable', reason: 'down' });
    const ctx = await aGiver(db, scanner);
    const file = granted(await give(ctx, '合同.pdf', aPdf()));
    expect(file.scan).toBe('waiting');
    expect(await openFile(ctx, { fileId: file.id })).toMatchObject({ refusal: { code: 'waiting' } });
  });

  test('that breaks off leaves neither row nor object', async ({ db }) => {
    const ctx = await aGiver(db);
    async function* broken() {
      yield aPdf();
      throw new Error('the line broke');
    }
    const given = { applicationId: ctx.applicationId, field, name: 'a.pdf', bytes: broken() };
    expect(await receiveFile(ctx, given)).toMatchObject({ refusal: { code: 'broken_off' } });
    expect([await db.$count(files), (await objectsIn(ctx.fileStore)).length]).toEqual([0, 0]);
  });
});
