import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#db/schema/columns.ts';
import type { FileStore } from '#lib/kernel/file-store.ts';
import { createFolderStore } from './folder-store.ts';
import { keepsContract } from './store-contract.testing.ts';

let folder: string;
let store: FileStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-store-'));
  store = createFolderStore(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

keepsContract(() => store);

test('nobody else on the machine reads what is kept', async () => {
  const id = newId();
  await store.put(id, [Buffer.from('x')] as unknown as AsyncIterable<Uint8Array>);
  expect((await stat(join(folder, id.slice(-2), id))).mode & 0o077).toBe(0);
});

test('what a killed process left of an object is listed, and goes with it', async () => {
  const id = newId();
  await store.put(id, [Buffer.from('x')] as unknown as AsyncIterable<Uint8Array>);
  await store.remove(id);
  const left = join(folder, id.slice(-2), `${id}.0123456789ab.part`);
  await writeFile(left, 'half');
  const ids: string[] = [];
  for await (const kept of store.list()) ids.push(kept.id);
  expect(ids).toContain(id);
  await store.remove(id);
  expect(existsSync(left)).toBe(false);
});
