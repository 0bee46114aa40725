import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { FilesContext } from '#lib/files/context.ts';
import type { CarriedFile } from '#lib/files/file.ts';
import { openFile } from '#lib/files/open.ts';
import type { Actor } from '#lib/kernel/context.ts';

/** A file of a case: what of it goes into the case file, or why nothing does. */
export type TakenFile = { file: CarriedFile } & (
  | { state: 'taken'; picture: Buffer }
  | { state: 'taken'; pdf: PDFDocument }
  | { state: 'unsafe' | 'unreadable' | 'too_large' }
);

/** What a case file takes in at most, because all of it is in memory at once. */
const most = { bytes: 60 * 1024 * 1024, pages: 500 };

/** Opens the files of a case one after the other, each on record; only what is known to be clean. */
export async function takeFiles(ctx: FilesContext<Actor>, files: CarriedFile[]): Promise<TakenFile[]> {
  const taken: TakenFile[] = [];
  let [bytes, pages] = [0, 0];
  for (const file of files) {
    const fits = bytes + file.size <= most.bytes;
    const one: TakenFile = file.removedAt || fits ? await takeFile(ctx, file) : { file, state: 'too_large' };
    const isLong = 'pdf' in one && pages + one.pdf.getPageCount() > most.pages;
    taken.push(isLong ? { file, state: 'too_large' } : one);
    if (one.state !== 'taken' || isLong) continue;
    bytes += file.size;
    if ('pdf' in one) pages += one.pdf.getPageCount();
  }
  return taken;
}

async function takeFile(ctx: FilesContext<Actor>, file: CarriedFile): Promise<TakenFile> {
  if (file.removedAt || file.kind === 'ofd') return { file, state: 'unreadable' };
  const opened = await openFile(ctx, { fileId: file.id });
  if (!opened.ok) return { file, state: 'unsafe' };
  const parts: Uint8Array[] = [];
  for await (const part of opened.value.bytes) parts.push(part);
  const whole = Buffer.concat(parts);
  return file.kind === 'pdf' ? takePdf(file, whole) : takePicture(file, whole);
}

/** Small enough for a page, whatever the camera made of it. */
async function takePicture(file: CarriedFile, bytes: Buffer): Promise<TakenFile> {
  const small = sharp(bytes)
    .rotate()
    .flatten({ background: '#fff' })
    .resize(1600, 1600, {
      ...{ fit: 'inside', withoutEnlargement: true },
    });
  return small
    .jpeg({ quality: 80 })
    .toBuffer()
    .then(
      (picture): TakenFile => ({ file, state: 'taken', picture }),
      (): TakenFile => ({ file, state: 'unreadable' }),
    );
}

/** A PDF that the library cannot read, or that asks for a password, is left out and named. */
async function takePdf(file: CarriedFile, bytes: Buffer): Promise<TakenFile> {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    return pdf.getPageCount() > 0 ? { file, state: 'taken', pdf } : { file, state: 'unreadable' };
  } catch (error) {
    if (error instanceof Error) return { file, state: 'unreadable' };
    throw error;
  }
}
