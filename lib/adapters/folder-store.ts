import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { ByteRange, FileStore } from '#lib/kernel/file-store.ts';
import { isId } from '#lib/kernel/id.ts';

/** What a `put` writes until it is whole. */
const ending = '.part';
/** Bytes read or written at a time: four sealed segments with their tags. Each call costs as much as some of them. */
const atOnce = 4 * (64 * 1024 + 16);

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
      return (await stat(path).catch(unlessMissing)) && bytesOf(path, range);
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
    for await (const chunks of inBatches(bytes)) await writeAll(handle, chunks);
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

/** Opens a file when its first bytes are asked for, and closes it at the end or where its reader gives up. */
async function* bytesOf(path: string, range: ByteRange | undefined): AsyncGenerator<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    let at = range?.from ?? 0;
    const end = range ? range.to + 1 : Number.POSITIVE_INFINITY;
    while (at < end) {
      const chunk = Buffer.allocUnsafe(Math.min(atOnce, end - at));
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
      at += bytesRead;
    }
  } finally {
    await handle.close();
  }
}

/** Many small writes cost more than their bytes. */
async function* inBatches(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < atOnce) continue;
    yield waiting;
    [waiting, size] = [[], 0];
  }
  if (size > 0) yield waiting;
}

async function writeAll(handle: FileHandle, chunks: Uint8Array[]): Promise<void> {
  const { bytesWritten } = await handle.writev(chunks);
  if (bytesWritten !== chunks.reduce((sum, { length }) => sum + length, 0)) throw new Error('The disk is full');
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
