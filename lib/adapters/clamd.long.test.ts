import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { eicar, startClamd, type Clamd } from '#tests/support/clamav.ts';
import { createClamd } from './clamd.ts';

let clamd: Clamd;
beforeAll(async () => {
  clamd = await startClamd();
});
afterAll(() => clamd?.stop());

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function* pieces(...all: Buffer[]): AsyncGenerator<Uint8Array> {
  yield* all;
}

test.each(['url', 'unixUrl'] as const)('a real clamd at its %s finds EICAR, and nothing in a text', async (at) => {
  const scanner = createClamd(clamd[at]);
  expect(await scanner.scan(pieces(eicar.subarray(0, 20), eicar.subarray(20)))).toEqual({
    ...{ verdict: 'infected', name: 'Eicar-Test-Signature.UNOFFICIAL' },
  });
  expect(await scanner.scan(pieces(Buffer.from('harmless')))).toEqual({ verdict: 'clean' });
});

test('what is larger than a clamd takes is judged by nobody, and never clean', async () => {
  const large = Array.from({ length: 40 }, () => Buffer.alloc(64 * 1024, 'a'));
  expect((await createClamd(clamd.url).scan(pieces(...large))).verdict).toMatch(/^(?:failed|unavailable)$/);
});

test('twenty at once are each told their own', async () => {
  const scanner = createClamd(clamd.url);
  const found = await Promise.all(
    Array.from({ length: 20 }, (_, at) => scanner.scan(pieces(at % 2 ? eicar : Buffer.from(`${at}`)))),
  );
  expect(found.map(({ verdict }) => verdict)).toEqual(found.map((_, at) => (at % 2 ? 'infected' : 'clean')));
});

test.each<[string, (server: Server) => Server]>([
  ['says nothing', (server) => server.on('connection', () => undefined)],
  ['hangs up', (server) => server.on('connection', (line) => line.destroy())],
  ['says something else', (server) => server.on('connection', (line) => line.end('UNKNOWN COMMAND\0'))],
])('a scanner that %s leaves the verdict open', async (_, behave) => {
  const server = behave(createServer());
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const scanner = createClamd(url, { connecting: 300, answering: 300 });
  expect((await scanner.scan(pieces(eicar))).verdict).toBe('unavailable');
});

test('a scanner that is not there leaves the verdict open', async () => {
  for (const url of ['tcp://127.0.0.1:9', 'unix:/nowhere/clamd.ctl'])
    expect((await createClamd(url).scan(pieces(eicar))).verdict).toBe('unavailable');
});
