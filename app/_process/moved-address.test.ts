import type { RequestListener } from 'node:http';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { answerOf, closeServers, listen } from '#tests/support/node-server.ts';
import { sendWholePages } from './whole-pages.ts';

beforeAll(() => {
  vi.stubEnv('CITY', '{"hotline":{"number":"12345"}}');
  sendWholePages({
    ...{ portal: new URL('https://services.example'), builtFor: 'http://localhost:3000' },
    isDatabaseReady: () => Promise.resolve(true),
    sheets: () => Promise.resolve([]),
    edition: () => '',
  });
});
afterEach(closeServers);

const said = '{"home":"http://localhost:3000/zh","other":"http://localhost:30001/"}';
const answers =
  (type: string): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(said) }).end(said);

test.each([
  ['/zh/open-data', 'text/html; charset=utf-8'],
  ['/api/catalogue/cpsv-ap.jsonld', 'application/ld+json'],
  ['/api/openapi.json', 'application/json'],
  ['/sitemap.xml', 'application/xml'],
])('%s names the address in use, whatever the build was made for', async (path, type) => {
  const { body, headers } = await answerOf(await listen(answers(type)), { path });
  expect(body.toString()).toBe(said.replace('http://localhost:3000/zh', 'https://services.example/zh'));
  expect(Number(headers['content-length'])).toBe(body.length);
});

test('what somebody asks for at this moment passes as it is', async () => {
  const { body } = await answerOf(await listen(answers('application/json')), { path: '/api/search' });
  expect(body.toString()).toBe(said);
});
