import type { Actor } from '#lib/kernel/context.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { findMine } from './access-store.ts';
import { most, type Allowance } from './checks/allowance.ts';
import type { ReceiveRefusal } from './checks/refusal.ts';
import type { FilesContext } from './context.ts';
import type { StoredFile } from './file.ts';
import { measured, Unwanted } from './keeping/measured.ts';
import { keep, newSeal, read } from './keeping/object.ts';
import { receiveFile } from './receive.ts';
import { countUses } from './store.ts';
import * as store from './upload-store.ts';
import type { Upload } from './upload-store.ts';

/** So many uploads of one person may be unfinished at a time. */
const mostAtOnce = 20;

type Begin = { applicationId: string; field: string; name: string; size: number; allow?: Allowance };
export type UploadRefusal = ReceiveRefusal | { code: 'too_many_at_once'; most: number };

/** Begins to take a file in parts, so that it can be gone on with where a line broke. */
export async function beginUpload(
  ctx: FilesContext<Actor>,
  { allow = most, ...given }: Begin,
): Promise<Result<{ uploadId: string }, UploadRefusal>> {
  const personId = ctx.actor.id;
  const mine = await findMine(ctx.db, { applicationId: given.applicationId, personId });
  if (!mine) return err({ code: 'unknown_application' });
  if (!mine.isOpen) return err({ code: 'closed' });
  if (given.size === 0) return err({ code: 'empty' });
  if (given.size > allow.size) return err({ code: 'too_large', most: allow.size });
  if ((await countUses(ctx.db, given)).count >= allow.count) return err({ code: 'too_many', most: allow.count });
  if ((await store.countUploads(ctx.db, personId)) >= mostAtOnce)
    return err({ code: 'too_many_at_once', most: mostAtOnce });
  return ok({ uploadId: await store.insertUpload(ctx, { ...given, personId, at: ctx.now() }) });
}

/** How much of an upload is there; undefined once it is over. */
export const findUpload = (ctx: FilesContext<Actor>, uploadId: string): Promise<Upload | undefined> =>
  store.findUpload(ctx, uploadId, ctx.actor.id);

type Part = { uploadId: string; offset: number; bytes: AsyncIterable<Uint8Array>; allow?: Allowance };
export type PartRefusal = ReceiveRefusal | { code: 'unknown_upload' } | { code: 'other_offset'; offset: number };
/** `file` once all of it is there. */
export type Grown = { offset: number; file: StoredFile | undefined };

/**
 * Takes the next bytes of an upload, and keeps what has come where the line breaks. With the last of them the file is
 * received as if it had come at once; where that is refused, the upload is over.
 */
export async function appendPart(
  ctx: FilesContext<Actor>,
  { uploadId, offset, bytes, allow }: Part,
): Promise<Result<Grown, PartRefusal>> {
  const upload = await store.findUpload(ctx, uploadId, ctx.actor.id);
  if (!upload) return err({ code: 'unknown_upload' });
  if (upload.offset !== offset) return err({ code: 'other_offset', offset: upload.offset });
  const kept = offset < upload.size ? await keepPart(ctx, upload, bytes) : 0;
  if (kept === undefined) return err({ code: 'too_large', most: upload.size });
  const grown = await store.findUpload(ctx, uploadId, ctx.actor.id);
  if (!grown) return err({ code: 'unknown_upload' });
  if (grown.offset < grown.size) return ok({ offset: grown.offset, file: undefined });
  const received = await receiveWhole(ctx, grown, allow);
  if (!received.ok && received.refusal.code === 'broken_off') return received;
  await endUpload(ctx, uploadId);
  return received.ok ? ok({ offset: grown.size, file: received.value }) : received;
}

/** Gives the bytes kept; undefined where more came than had been announced, of which nothing is kept. */
async function keepPart(
  ctx: FilesContext<Actor>,
  { id, offset, size }: Upload,
  bytes: AsyncIterable<Uint8Array>,
): Promise<number | undefined> {
  const seal = newSeal();
  await store.insertPart(ctx, { uploadId: id, start: offset, seal });
  const sent = measured(untilItBreaks(bytes), { most: size - offset });
  const isKept = await keep(ctx.fileStore, seal, sent.bytes).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Unwanted) return false;
      throw error;
    },
  );
  const kept = isKept ? sent.measure().size : 0;
  const counts = kept > 0 && (await store.settlePart(ctx.db, seal.object, { size: kept, at: ctx.now() }));
  if (!counts) {
    await ctx.fileStore.remove(seal.object);
    await store.deletePart(ctx.db, seal.object);
  }
  return isKept ? kept : undefined;
}

/** A broken line is the end of a part, and no failure. */
async function* untilItBreaks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch {
    // What has come is kept.
  }
}

async function receiveWhole(ctx: FilesContext<Actor>, upload: Upload, allow: Allowance | undefined) {
  const parts = await store.listParts(ctx, upload.id);
  async function* all(): AsyncGenerator<Uint8Array, undefined> {
    for (const { seal, size } of parts) yield* await read(ctx.fileStore, seal, { size });
    return undefined;
  }
  const { applicationId, field, name } = upload;
  const bytes = all();
  try {
    return await receiveFile(ctx, { applicationId, field, name, bytes, ...(allow ? { allow } : {}) });
  } finally {
    // What is refused by its first bytes is not read to its end.
    await bytes.return(undefined);
  }
}

/** Objects first, so that none is without a row. */
async function endUpload({ db, fileStore }: FilesContext<Actor>, uploadId: string): Promise<void> {
  for (const object of await store.listPartIds(db, uploadId)) await fileStore.remove(object);
  await store.deleteUpload(db, uploadId);
}
