import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import type { SearchIndex, SearchResult } from '#lib/kernel/search-index.ts';
import { algoliaIndex } from './algolia.ts';

let server: Server | undefined;
afterEach(() => server?.close());

const result = (objectID: string): SearchResult => ({
  hits: [{ objectID, _highlightResult: {} }],
  nbHits: 1,
  page: 0,
  nbPages: 1,
  hitsPerPage: 20,
  query: '',
  facets: {},
});
const behind: SearchIndex = { search: async () => ({ results: [result('from-the-portal')] }) };
const request = { indexName: 'services_zh', query: '护照' };

const anAlgoliaThat = async (answers: RequestListener): Promise<SearchIndex> => {
  const listening = createServer(answers);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  // A server listening on a port has an address with one.
  const { port } = listening.address() as AddressInfo;
  return algoliaIndex({ appId: 'CITY', apiKey: 'key', hosts: [{ url: '127.0.0.1', port, protocol: 'http' }] }, behind);
};
const firstId = async (index: SearchIndex) => (await index.search([request])).results[0]?.hits[0]?.objectID;

it('Algolia answers when it can', async () => {
  const index = await anAlgoliaThat((_, response) =>
    response.end(JSON.stringify({ results: [result('from-algolia')] })),
  );
  expect(await firstId(index)).toBe('from-algolia');
});

it('the built-in index answers when Algolia fails', async () => {
  const index = await anAlgoliaThat((_, response) =>
    response.writeHead(403).end(JSON.stringify({ message: 'no', status: 403 })),
  );
  expect(await firstId(index)).toBe('from-the-portal');
});

it('the built-in index answers when Algolia is slow', async () => {
  const index = await anAlgoliaThat(() => undefined);
  const began = performance.now();
  expect(await firstId(index)).toBe('from-the-portal');
  expect(performance.now() - began).toBeLessThan(1000);
});
