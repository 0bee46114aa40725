import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { FileStore } from '#lib/kernel/file-store.ts';
import { isId } from '#lib/kernel/id.ts';

/** What a `put` writes until it is whole. */
const ending = '.part';

/** Keeps each object as a file of `folder`, by the last two characters of its id in one of 256 folders. */
export function createFolderStore(folder: string): FileStore {
  const pathOf = (id: string): string => {
    if (!isId(id)) throw new Error('An object is kept under a UUID');
    return join(folder, id.slice(-2), id);
  };
  return {
    async put(id, bytes) {
      const path = pathOf(id);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeWhole(path, bytes);
    },
    async open(id, range) {
      const path = pathOf(id);
      if (!(await sizeOf(path))) return undefined;
      return createReadStream(path, {
        highWaterMark: 128 * 1024,
        ...(range ? { start: range.from, end: range.to } : {}),
      });
    },
    async remove(id) {
      const path = pathOf(id);
      await rm(path, { force: true });
      for (const name of await namesIn(dirname(path)))
        if (name.startsWith(`${id}.`)) await rm(join(dirname(path), name), { force: true });
    },
    async *list() {
      for (const bin of await namesIn(folder))
        for (const name of await namesIn(join(folder, bin))) {
          const found = await stat(join(folder, bin, name)).catch(() => undefined);
          if (found && isId(name.slice(0, 36))) yield { id: name.slice(0, 36), storedAt: found.mtime };
        }
    },
  };
}

/** A file appears under its name only when all of it is on the disk. */
async function writeWhole(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const part = `${path}.${randomBytes(6).toString('hex')}${ending}`;
  const handle = await open(part, 'wx', 0o600);
  try {
    for await (const chunk of bytes) await handle.writeFile(chunk);
    await handle.datasync();
    await handle.close();
    await rename(part, path);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(part, { force: true });
    throw error;
  }
}

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });

const sizeOf = async (path: string): Promise<number | undefined> =>
  (
    await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    })
  )?.size;
