import sharp, { type Metadata } from 'sharp';
import { wholeOf } from '#lib/files/keeping/measured.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { largestImage } from './allowance.ts';
import type { Arrived } from './arrived.ts';
import { endOfImage } from './image-end.ts';
import { holdsOther } from './other-file.ts';
import type { ContentRefusal } from './refusal.ts';

type ImageKind = 'jpeg' | 'png';

sharp.cache(false);
sharp.concurrency(1);

let turn: Promise<unknown> = Promise.resolve();

/** One image at a time, because a decoded one takes many times its bytes. */
export function cleanImage(kind: ImageKind, arrived: Arrived): Promise<Result<Buffer, ContentRefusal>> {
  const mine = turn.then(() => makeAnew(kind, arrived));
  turn = mine.catch(() => undefined);
  return mine;
}

/** The picture alone: turned as its camera meant it, without place, camera, thumbnail, or anything behind its end. */
async function makeAnew(kind: ImageKind, { size, read }: Arrived): Promise<Result<Buffer, ContentRefusal>> {
  if (size > largestImage.bytes) return err({ code: 'too_large', most: largestImage.bytes });
  const bytes = await wholeOf(await read());
  const end = endOfImage(kind, bytes);
  if (end === undefined) return err({ code: 'image_broken' });
  if (holdsOther(bytes.subarray(end))) return err({ code: 'two_files_in_one' });
  const header = await headerOf(bytes).catch(() => undefined);
  if (header?.format !== kind) return err({ code: 'image_broken' });
  const { width, height } = header;
  if (width * height > largestImage.pixels) return err({ code: 'image_too_many_pixels', most: largestImage.pixels });
  const image = sharp(bytes, { failOn: 'error', limitInputPixels: largestImage.pixels, sequentialRead: true })
    .timeout({ seconds: 30 })
    .rotate();
  const made = kind === 'jpeg' ? image.jpeg({ quality: 88 }) : image.png({ compressionLevel: 6 });
  return made.toBuffer().then(ok, () => err({ code: 'image_broken' }));
}

/** Read from the header, before a pixel is decoded. */
const headerOf = (bytes: Buffer): Promise<Pick<Metadata, 'width' | 'height' | 'format'>> =>
  sharp(bytes, { limitInputPixels: false }).metadata();
