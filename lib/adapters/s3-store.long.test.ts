import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#db/schema/columns.ts';
import type { FileStore } from '#lib/kernel/file-store.ts';
import { startSwift, type S3Server } from '#tests/support/swift.ts';
import { createS3Store } from './s3-store.ts';
import { keepsContract } from './store-contract.testing.ts';

let server: S3Server;
let store: FileStore;
beforeAll(async () => {
  server = await startSwift();
  store = createS3Store(server.url);
});
afterAll(() => server?.stop());

keepsContract(() => store);

async function* some(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('some');
}

test('a wrong secret is refused for every request, and told by no secret', async () => {
  const guessed = createS3Store(server.wrongSecret);
  const id = newId();
  await store.put(id, some());
  for (const ask of [() => guessed.put(id, some()), () => guessed.open(id), () => guessed.remove(id)])
    await expect(ask()).rejects.toThrow(/^The file store answered 403 SignatureDoesNotMatch$/);
  expect((await fetch(`${new URL(server.url).origin}/tongban/${id}`)).ok).toBe(false);
});

test('a store that does not answer is a failure, and no missing file', async () => {
  const away = createS3Store('http://a:b@127.0.0.1:9/bucket');
  await expect(away.open(newId())).rejects.toThrow('fetch failed');
  await expect(away.put(newId(), some())).rejects.toThrow('ECONNREFUSED');
});
