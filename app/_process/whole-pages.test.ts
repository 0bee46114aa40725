import { createServer, request, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { sendWholePages } from './whole-pages.ts';

const database = { isReady: true };

let server: Server;
beforeAll(() => {
  vi.stubEnv('CITY', '{"hotline":{"number":"12345"}}');
  sendWholePages({
    isDatabaseReady: () => Promise.resolve(database.isReady),
    sheets: () => Promise.resolve(['/sheet.css']),
  });
});
afterEach(() => {
  server.close();
  database.isReady = true;
});

const page = `<!DOCTYPE html><body><!--$--><p>${'居住证'.repeat(400)}</p><!--/$--><script>self.__next_f.push(1)</script></body>`;
const whole = `<!DOCTYPE html><body><p>${'居住证'.repeat(400)}</p></body>`;
const asHtml = { 'content-type': 'text/html; charset=utf-8' };

type Ask = { path?: string; method?: string; headers?: Record<string, string> };
type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer };

async function ask(listener: RequestListener, { path = '/zh/account', ...options }: Ask = {}): Promise<Answer> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, ...options }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

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
  server.close();
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
  const { status, body } = await ask((_, response) => response.writeHead(500).end('Internal Server Error'), {
    method: 'POST',
  });
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
