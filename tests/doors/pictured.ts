import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { createFolderStore } from '#lib/adapters/folder-store.ts';
import { handIn } from '#lib/applications/draft/files.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';

/** The question of a form that takes pictures. */
export const pictures = 'photo';

/** Hands a picture in with a draft; gives the file's id. Only its row is needed, so its bytes go to a folder of their own. */
export async function handInPicture(ctx: ApplicationContext, applicationId: string): Promise<string> {
  const fileStore = createFolderStore(await mkdtemp(join(tmpdir(), 'tongban-doors-')));
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#457' } })
    .jpeg()
    .toBuffer();
  const given = { applicationId, field: pictures, name: 'photo.jpg', bytes: once(bytes) };
  const file = await handIn({ ...ctx, fileStore }, given);
  if (!file.ok) throw new Error(`The picture was refused: ${file.refusal.code}`);
  return file.value.id;
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
