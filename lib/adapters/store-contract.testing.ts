import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { newId } from '#db/schema/columns.ts';
import type { FileStore } from '#lib/kernel/file-store.ts';

const large = randomBytes(3 * 1024 * 1024 + 17);

async function* inPieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 100_000) yield bytes.subarray(at, at + 100_000);
}

async function wholeOf(bytes: AsyncIterable<Uint8Array> | undefined): Promise<Buffer | undefined> {
  if (!bytes) return undefined;
  const read: Uint8Array[] = [];
  for await (const chunk of bytes) read.push(chunk);
  return Buffer.concat(read);
}

async function idsIn(store: FileStore): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of store.list()) ids.push(id);
  return ids;
}

/** What every file store does; `store` gives the one under test. */
export function keepsContract(store: () => FileStore): void {
  keepsBytes(store);
  keepsOrder(store);
}

function keepsBytes(store: () => FileStore): void {
  test('what is put is opened, whole and in ranges', async () => {
    const id = newId();
    await store().put(id, inPieces(large));
    expect((await wholeOf(await store().open(id)))?.equals(large)).toBe(true);
    for (const [from, to] of [
      [0, 0],
      [5, 99],
      [1_000_000, 2_500_000],
      [large.length - 1, large.length - 1],
    ] as const)
      expect((await wholeOf(await store().open(id, { from, to })))?.equals(large.subarray(from, to + 1))).toBe(true);
  });

  test('what is put again under an id stands in the place of the first', async () => {
    const id = newId();
    await store().put(id, inPieces(large));
    await store().put(id, inPieces(Buffer.from('short')));
    expect(String(await wholeOf(await store().open(id)))).toBe('short');
  });

  test('what is removed is gone, and may be removed again', async () => {
    const id = newId();
    await store().put(id, inPieces(Buffer.from('x')));
    await store().remove(id);
    await store().remove(id);
    expect([await store().open(id), (await idsIn(store())).includes(id)]).toEqual([undefined, false]);
  });

  test('what breaks off is not there', async () => {
    const id = newId();
    async function* broken() {
      yield large;
      throw new Error('the line broke');
    }
    await expect(store().put(id, broken())).rejects.toThrow('the line broke');
    expect([await store().open(id), (await idsIn(store())).includes(id)]).toEqual([undefined, false]);
  });
}

function keepsOrder(store: () => FileStore): void {
  test('everything that is kept is listed, with its age', async () => {
    const ids = [newId(), newId(), newId()];
    for (const id of ids) await store().put(id, inPieces(Buffer.from(id)));
    const found = new Map<string, Date>();
    for await (const { id, storedAt } of store().list()) found.set(id, storedAt);
    for (const id of ids) expect(Math.abs((found.get(id)?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
  });

  test('many at once do not disturb each other', async () => {
    const ids = Array.from({ length: 12 }, () => newId());
    await Promise.all(ids.map((id) => store().put(id, inPieces(Buffer.from(id.repeat(5000))))));
    for (const id of ids) expect(String(await wholeOf(await store().open(id)))).toBe(id.repeat(5000));
  });

  test('an id that is none is refused', async () => {
    await expect(store().put('../../etc/passwd', inPieces(Buffer.from('x')))).rejects.toThrow('UUID');
  });
}
