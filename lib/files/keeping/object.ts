import { newId } from '#db/schema/columns.ts';
import type { ByteRange, FileStore } from '#lib/kernel/file-store.ts';
import { newKey, openBytes, sealBytes, sealedRange, type Seal } from './sealed-bytes.ts';

export const newSeal = (): Seal => ({ object: newId(), key: newKey() });

export const keep = (store: FileStore, seal: Seal, bytes: AsyncIterable<Uint8Array>): Promise<void> =>
  store.put(seal.object, sealBytes(seal, bytes));

/** Opens an object of `size` bytes, or a range of it; throws where the store has lost it. */
export async function read(
  store: FileStore,
  seal: Seal,
  { size, range }: { size: number; range?: ByteRange | undefined },
): Promise<AsyncGenerator<Buffer>> {
  const sealed = await store.open(seal.object, range && sealedRange(size, range).stored);
  if (!sealed) throw new Error('The file store has lost an object');
  return openBytes(seal, sealed, { size, range });
}
