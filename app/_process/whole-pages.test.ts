import type { RequestListener } from 'node:http';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { answerOf, closeServers, listen } from '#tests/support/node-server.ts';
import { sendWholePages } from './whole-pages.ts';

const database = { isReady: true };

beforeAll(() => {
  vi.stubEnv('CITY', '{"hotline":{"number":"12345"}}');
  sendWholePages({
    portal: new URL('https://services.example'),
    isDatabaseReady: () => Promise.resolve(database.isReady),
    sheets: () => Promise.resolve(['/sheet.css']),
    edition: () => '',
  });
});
afterEach(() => {
  closeServers();
  database.isReady = true;
});

const ask = async (listener: RequestListener, asked = {}) => answerOf(await listen(listener), asked);
const posted = { method: 'POST', headers: { origin: 'https://services.example', 'content-length': '0' } };

const page = `<!DOCTYPE html><body><!--$--><p>${'居住证'.repeat(400)}</p><!--/$--><script>self.__next_f.push(1)</script></body>`;
const whole = `<!DOCTYPE html><body><p>${'居住证'.repeat(400)}</p></body>`;
const asHtml = { 'content-type': 'text/html; charset=utf-8' };

/** Answers as the framework does: head first, then piece by piece. */
const inPieces: RequestListener = (_, response) => {
  response.writeHead(200, asHtml);
  response.flushHeaders();
  response.write(page.slice(0, 70));
  response.write(Buffer.from(page.slice(70)));
  response.end();
};

it('a page sent piece by piece arrives whole, with its length and without the framework’s script', async () => {
  const { status, headers, body } = await ask(inPieces);
  expect(status).toBe(200);
  expect(body.toString()).toBe(whole);
  expect(headers['content-length']).toBe(String(Buffer.byteLength(whole)));
});

it.each([
  ['gzip, br', 'br', brotliDecompressSync],
  ['gzip, br;q=0', 'gzip', gunzipSync],
])('a browser that accepts %s gets %s', async (accepted, coding, unpack) => {
  const { headers, body } = await ask(inPieces, { headers: { 'accept-encoding': accepted } });
  expect(headers).toMatchObject({ 'content-encoding': coding, vary: 'Accept-Encoding' });
  expect(unpack(body).toString()).toBe(whole);
});

it('what caches were told already stays, and is named once', async () => {
  const answer: RequestListener = (_, response) =>
    response.writeHead(200, { ...asHtml, vary: 'rsc, Accept-Encoding' }).end(page);
  expect((await ask(answer)).headers.vary).toBe('rsc, Accept-Encoding');
});

it.each([304, 303])('an answer %i passes without a body', async (status) => {
  const { headers, ...answer } = await ask((_, response) => response.writeHead(status, { location: '/zh' }).end());
  expect({ ...answer, location: headers.location }).toEqual({ status, body: Buffer.alloc(0), location: '/zh' });
});

it('HEAD is answered with the head alone', async () => {
  const { status, body } = await ask((_, response) => response.writeHead(200, asHtml).end(), { method: 'HEAD' });
  expect({ status, size: body.length }).toEqual({ status: 200, size: 0 });
});

it('what is encoded already, and what is no page, passes as it is', async () => {
  const encoded: RequestListener = (_, response) =>
    response.writeHead(200, { ...asHtml, 'content-encoding': 'x' }).end(page);
  expect((await ask(encoded)).body.toString()).toBe(page);
  const other: RequestListener = ({ headers }, response) => response.end(String(headers['accept-encoding']) + page);
  const { body } = await ask(other, { path: '/api/health', headers: { 'accept-encoding': 'br' } });
  expect(body.toString()).toBe(`br${page}`);
});

it('a failure is told in the language of the address, with its number and the hotline', async () => {
  const fails: RequestListener = (_, response) =>
    response.writeHead(500, asHtml).end('<html id="__next_error__"><template data-dgst="3141592"></template>');
  const { status, headers, body } = await ask(fails, { path: '/en/account?a="b"' });
  expect(status).toBe(500);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body.toString()).toMatch(/<h1>Something went wrong<\/h1>.*ring 12345.*3141592/s);
  expect(body.toString()).not.toMatch(/__next_error__|a="b"/);
});

it('a form that fails in plain text is answered with a page that says it may not have been saved', async () => {
  const { status, body } = await ask((_, response) => response.writeHead(500).end('Internal Server Error'), posted);
  expect(status).toBe(500);
  expect(body.toString()).toMatch(/<h1>出了点问题<\/h1>.*可能没有保存/s);
});

it('while the database is away, a page says so and when to come back', async () => {
  database.isReady = false;
  const { status, headers, body } = await ask((_, response) => response.writeHead(500).end('Internal Server Error'));
  expect({ status, wait: headers['retry-after'] }).toEqual({ status: 503, wait: '30' });
  expect(body.toString()).toContain('<h1>服务暂时中断</h1>');
});

it('a form of an earlier build is told that the page has changed', async () => {
  const { status, body } = await ask((_, response) => response.writeHead(409).end('Server action not found.'));
  expect(status).toBe(409);
  expect(body.toString()).toContain('<h1>这个页面已经更新</h1>');
});

describe('a page that the framework prerendered', () => {
  const lasting = { ...asHtml, 'cache-control': 's-maxage=31536000', etag: '"of-the-page"', link: '</a.js>' };

  /** A server that counts what reaches the framework, asked for a page once. */
  async function askedOnce(path: string, head: Record<string, string>, status = 200) {
    const asked: string[] = [];
    const port = await listen(({ method, url }, response) => {
      asked.push(`${method} ${url}`);
      response.writeHead(status, head).end(page);
    });
    await answerOf(port, { path });
    asked.length = 0;
    return { port, asked };
  }

  test('is sent from memory from then on, as it was', async () => {
    const { port, asked } = await askedOnce('/zh/kept', lasting);
    const { status, headers, body } = await answerOf(port, { path: '/zh/kept' });
    expect(asked).toEqual([]);
    expect({ status, body: body.toString() }).toEqual({ status: 200, body: whole });
    expect(headers).toMatchObject({
      'content-type': asHtml['content-type'],
      // A shared cache in front must see within seconds what staff publish.
      'cache-control': 'public, max-age=0, s-maxage=5',
      etag: lasting.etag,
      vary: 'Accept-Encoding',
      'content-length': String(Buffer.byteLength(whole)),
    });
    expect(headers).not.toHaveProperty('link');
  });

  test('is sent in the smallest form that the browser reads', async () => {
    const { port } = await askedOnce('/zh/small', lasting);
    // The best compression takes a while, beside the answers.
    await vi.waitFor(async () => {
      const brotli = await answerOf(port, { path: '/zh/small', headers: { 'accept-encoding': 'gzip, br' } });
      expect(brotli.headers['content-encoding']).toBe('br');
      expect(brotli.body).toEqual(brotliCompressSync(whole));
    });
    const gzip = await answerOf(port, { path: '/zh/small', headers: { 'accept-encoding': 'gzip' } });
    expect(gunzipSync(gzip.body).toString()).toBe(whole);
  });

  test.each(['"of-the-page"', 'W/"of-the-page"', '"another", W/"of-the-page"', '*'])(
    'is not sent again to a browser that has %s',
    async (known) => {
      const { port } = await askedOnce('/zh/known', lasting);
      const { status, headers, body } = await answerOf(port, {
        path: '/zh/known',
        headers: { 'if-none-match': known },
      });
      expect({ status, size: body.length, etag: headers.etag }).toEqual({ status: 304, size: 0, etag: lasting.etag });
    },
  );

  test('is sent again to a browser that has another version', async () => {
    const { port } = await askedOnce('/zh/changed', lasting);
    const { status } = await answerOf(port, { path: '/zh/changed', headers: { 'if-none-match': '"before"' } });
    expect(status).toBe(200);
  });

  test('answers HEAD without its body', async () => {
    const { port, asked } = await askedOnce('/zh/head', lasting);
    const { headers, body } = await answerOf(port, { path: '/zh/head', method: 'HEAD' });
    expect(asked).toEqual([]);
    expect({ size: body.length, said: headers['content-length'] }).toEqual({
      size: 0,
      said: String(Buffer.byteLength(whole)),
    });
  });

  test.each([
    ['another address', { path: '/zh/kept-too' }],
    ['a query', { path: '/zh/once?page=2' }],
    ['a form', { path: '/zh/once', ...posted }],
    ['what the framework’s script asks for', { path: '/zh/once', headers: { rsc: '1' } }],
  ])('leaves %s to the framework', async (_, options) => {
    const { port, asked } = await askedOnce('/zh/once', lasting);
    await answerOf(port, options);
    expect(asked).toHaveLength(1);
  });

  test('is asked for anew each time with a query, which may be anything', async () => {
    const { port, asked } = await askedOnce('/zh/once?page=2', lasting);
    await answerOf(port, { path: '/zh/once?page=2' });
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['is somebody’s own', { ...asHtml, 'cache-control': 'private, no-store' }, 200],
    ['says nothing of how long it lasts', asHtml, 200],
    ['lasts for ten minutes', { ...asHtml, 'cache-control': 'public, s-maxage=600' }, 200],
    ['is not there', lasting, 404],
    ['is no page', { ...lasting, 'content-type': 'application/json' }, 200],
  ])('what %s is never kept', async (what, head, status) => {
    const path = `/zh/never/${encodeURIComponent(what)}`;
    const { port, asked } = await askedOnce(path, head, status);
    await answerOf(port, { path });
    expect(asked).toHaveLength(1);
  });
});
