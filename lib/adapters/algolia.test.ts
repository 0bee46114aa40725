import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aRequest, contentOf } from '#tests/support/algolia/records.ts';
import { algoliaIndex } from './algolia.ts';
import { embeddedIndex } from './embedded-index.ts';

const servers: Server[] = [];
const unheard: unknown[] = [];
const hear = (reason: unknown) => unheard.push(reason);
beforeAll(() => process.on('unhandledRejection', hear));
afterAll(() => {
  process.off('unhandledRejection', hear);
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const anAlgoliaThat = async (answers: RequestListener) => {
  const listening = createServer(answers);
  servers.push(listening);
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  // A server listening on a port has an address with one.
  const { port } = listening.address() as AddressInfo;
  const hosts = [{ url: '127.0.0.1', port, protocol: 'http' as const }];
  return algoliaIndex({ appId: 'CITY', apiKey: 'key', hosts }, embeddedIndex(contentOf));
};

it.concurrent.each<[string, RequestListener]>([
  ['refuses', (_, response) => response.writeHead(403).end('{"message":"no","status":403}')],
  ['fails', (_, response) => response.writeHead(500).end('{"message":"oh","status":500}')],
  ['speaks another language', (_, response) => response.end('<html>')],
  ['answers something else', (_, response) => response.end('{"results":[{"hits":"many"}]}')],
  ['answers nothing', (_, response) => response.end('{"results":[]}')],
  ['hangs up', (request) => request.socket.destroy()],
  ['stays silent', () => undefined],
  ['starts and stops', (_, response) => response.write('{"results":[')],
])('the embedded index answers when Algolia %s, and nothing goes wrong later', async (_, answers) => {
  const index = await anAlgoliaThat(answers);
  const { results } = await index.search([aRequest({ query: '食品' })]);
  expect(results[0]?.hits[0]?.objectID).toBe('food-licence');
  // Long enough for the client to have given up by itself.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(unheard).toEqual([]);
});
