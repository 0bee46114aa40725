// A process that gives and removes files without end, until it is killed. argv: database, folder, person, draft.
import { randomBytes, randomInt } from 'node:crypto';
import { openAt } from '#db/open.ts';
import { createFolderStore } from '#lib/adapters/folder-store.ts';
import type { FilesContext } from '#lib/files/context.ts';
import { receiveFile } from '#lib/files/receive.ts';
import { putAwayFile, removeFile } from '#lib/files/remove.ts';
import { appendPart, beginUpload } from '#lib/files/upload.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { aPdfOf, aPhotoOf, drillVault } from './drill-files.ts';

const [url = '', folder = '', personId = '', applicationId = ''] = process.argv.slice(2);
const { db } = await openAt({ kind: 'postgres', url });
const ctx: FilesContext<Actor> = {
  ...{ db, vault: drillVault, now: () => new Date(), actor: { id: personId, name: '', posts: [] } },
  ...{ fileStore: createFolderStore(folder), scanner: { scan: async () => ({ verdict: 'clean' }) } },
};
const allow = { kinds: ['pdf' as const, 'jpeg' as const], size: 10_000_000, total: 10_000_000_000, count: 1_000_000 };
const photo = await aPhotoOf(300);

async function* slowly(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 20_000) {
    yield bytes.subarray(at, at + 20_000);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

async function giveAndRemove(field: string): Promise<void> {
  const isPhoto = randomInt(3) === 0;
  const bytes = isPhoto ? photo : aPdfOf(randomBytes(randomInt(200_000)).toString('hex'));
  const name = isPhoto ? 'a.jpg' : 'a.pdf';
  const received =
    randomInt(3) === 0
      ? await inParts(field, bytes)
      : await receiveFile(ctx, { applicationId, field, name, bytes: slowly(bytes), allow });
  const fileId = received?.ok ? received.value.id : undefined;
  if (!fileId) return;
  if (randomInt(3) === 0) {
    process.stdout.write('kept\n');
    return;
  }
  await removeFile(ctx, { fileId, applicationId, field });
  await putAwayFile(ctx, { fileId });
}

async function inParts(field: string, bytes: Buffer): Promise<undefined> {
  const begun = await beginUpload(ctx, { applicationId, field, name: 'a.pdf', size: bytes.length, allow });
  if (!begun.ok) return;
  const { uploadId } = begun.value;
  const half = Math.floor(bytes.length / 2);
  await appendPart(ctx, { uploadId, offset: 0, bytes: slowly(bytes.subarray(0, half)), allow });
  await appendPart(ctx, { uploadId, offset: half, bytes: slowly(bytes.subarray(half)), allow });
}

async function work(field: string): Promise<never> {
  for (;;) await giveAndRemove(field);
}

process.stdout.write('ready\n');
await Promise.all(['a', 'b', 'c', 'd'].map(work));
