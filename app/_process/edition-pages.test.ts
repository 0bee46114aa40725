import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { answerOf, closeServers, listen } from '#tests/support/node-server.ts';
import { sendWholePages } from './whole-pages.ts';

const published = { edition: '' };
beforeAll(() => {
  vi.stubEnv('CITY', '{"hotline":{"number":"12345"}}');
  sendWholePages({
    portal: new URL('https://services.example'),
    isDatabaseReady: () => Promise.resolve(true),
    sheets: () => Promise.resolve([]),
    edition: () => published.edition,
  });
});
beforeEach(() => void (published.edition = ''));
afterEach(closeServers);

/** Stands for the framework: a page that the build made, unless it is asked for an edition, of which `says` tells. */
async function aPortal(says = (edition: string) => edition) {
  const asked: (string | undefined)[] = [];
  const port = await listen(({ headers }, response) => {
    const edition = headers['x-edition']?.toString();
    asked.push(edition);
    const head = edition
      ? { 'x-edition': says(edition), 'cache-control': 'no-store' }
      : { 'cache-control': 's-maxage=31536000' };
    response.writeHead(200, { 'content-type': 'text/html', ...head }).end(`<p>${edition ?? 'files'}</p>`);
  });
  const read = async (path: string, asking = {}) => {
    const { body, headers } = await answerOf(port, { path, ...asking });
    return { text: body.toString(), headers };
  };
  return { asked, read };
}

test('a page of an edition is asked for once, and kept until the next', async () => {
  const { asked, read } = await aPortal();
  const texts = [];
  for (const edition of ['', '', '1', '1', '2', '2', '', '']) {
    published.edition = edition;
    texts.push((await read('/zh/editions')).text);
  }
  expect(texts).toEqual(['files', 'files', '1', '1', '2', '2', 'files', 'files'].map((text) => `<p>${text}</p>`));
  expect(asked).toEqual([undefined, '1', '2', undefined]);
});

test('it says nothing of editions to the outside, and is not sent again to who has it', async () => {
  published.edition = '1';
  const { read } = await aPortal();
  const { headers } = await read('/zh/tagged');
  expect(headers).not.toHaveProperty('x-edition');
  expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=5');
  const again = await read('/zh/tagged', { headers: { 'if-none-match': headers.etag } });
  expect(again.text).toBe('');
});

test('a page that still shows the edition before is not kept for the new one', async () => {
  published.edition = '2';
  const { asked, read } = await aPortal(() => '1');
  await read('/zh/late');
  await read('/zh/late');
  expect(asked).toEqual(['2', '2']);
});

test('nobody outside asks for an edition', async () => {
  const { asked, read } = await aPortal();
  await read('/zh/outside', { headers: { 'x-edition': '9' } });
  published.edition = '1';
  await read('/zh/outside', { method: 'POST', headers: { origin: 'https://services.example', 'content-length': '0' } });
  expect(asked).toEqual([undefined, undefined]);
});
