import type { RequestListener } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { answerOf, closeServers, listen } from '#tests/support/node-server.ts';
import { sendWholePages } from './whole-pages.ts';

const around = {
  portal: new URL('https://services.example'),
  isDatabaseReady: vi.fn<() => Promise<boolean>>(async () => true),
  sheets: async () => [],
  edition: () => '',
};
beforeAll(() => {
  vi.stubEnv('CITY', '{"hotline":{"number":"12345"}}');
  // A hot reload registers once more; the page must still be sent once.
  sendWholePages(around);
  sendWholePages(around);
});
afterAll(closeServers);

const ask = async (listener: RequestListener, asked = {}) => answerOf(await listen(listener), asked);

const framework = '<script>self.__next_f.push([1,"</p>"])</script>';
const page = (text: string) => `<!DOCTYPE html><body><p>${text}</p>${framework}</body>`;
const whole = (text: string) => `<!DOCTYPE html><body><p>${text}</p></body>`;
const asHtml = { 'content-type': 'text/html; charset=utf-8' };
const html =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, { ...asHtml, ...headers }).end(body);

const long = '证'.repeat(700);
const unpack: Record<string, (body: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };

describe('a page as a browser accepts it', () => {
  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.000, gzip;q=0.8', 'gzip'],
    ['BR', undefined],
    ['xbr, gzipx', undefined],
    ['deflate', undefined],
    ['identity', undefined],
    ['gzip;q=0', undefined],
    ['', undefined],
  ])('%j is sent as %s', async (accepted, coding) => {
    const { headers, body } = await ask(html(page(long)), { headers: { 'accept-encoding': accepted } });
    expect(headers['content-encoding']).toBe(coding);
    expect((coding ? (unpack[coding]?.(body) ?? body) : body).toString()).toBe(whole(long));
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers.vary).toBe('Accept-Encoding');
  });

  test.each([
    [1023, undefined],
    [1024, 'br'],
  ])('of %i bytes is packed as %s: a shorter one gains nothing', async (size, coding) => {
    const rest = size - whole('').length;
    const { headers } = await ask(html(page('x'.repeat(rest))), { headers: { 'accept-encoding': 'br' } });
    expect(headers['content-encoding']).toBe(coding);
  });
});

test.each([1, 2, 3])('a page cut in pieces of %i bytes arrives as one, each sign whole', async (size) => {
  const bytes = Buffer.from(page('居住证 🏠 é'));
  const inPieces: RequestListener = (_, response) => {
    response.writeHead(200, asHtml);
    for (let at = 0; at < bytes.length; at += size) response.write(bytes.subarray(at, at + size));
    response.end();
  };
  expect((await ask(inPieces)).body.toString()).toBe(whole('居住证 🏠 é'));
});

describe('what the framework’s own script would ask for', () => {
  test.each([{ rsc: '1' }, { 'next-action': 'a' }])('passes as it is: %j', async (headers) => {
    expect((await ask(html(page('x')), { headers: headers as Record<string, string> })).body.toString()).toBe(
      page('x'),
    );
  });
});

describe('an address', () => {
  test.each(['/zh', '/en?a=1', '/zh/services', '/en/staff/audit'])('%s is a page’s', async (path) => {
    expect((await ask(html(page('x')), { path })).body.toString()).toBe(whole('x'));
  });

  test.each(['/', '/zhx', '/api/zh', '/modules/forms.js', '/_next/zh', '//zh'])('%s is none', async (path) => {
    expect((await ask(html(page('x')), { path })).body.toString()).toBe(page('x'));
  });
});

test('a page that is whole already is not read again: what looks like a marker in it stays', async () => {
  const written = '<p>a<!-- -->b</p>';
  expect((await ask(html(written))).body.toString()).toBe(written);
});

test('the hints that would fetch the framework’s scripts go from the head', async () => {
  const { headers } = await ask(html(page('x'), { link: '</_next/a.js>; rel=preload; as=script' }));
  expect(headers['link']).toBeUndefined();
});

test.each([
  ['text/plain', 'a page <!-- --> of text'],
  ['application/json', '{"a":"<!-- -->"}'],
])('an answer of %s under a page’s address passes as it is', async (type, body) => {
  const answer = await ask((_, response) => response.writeHead(200, { 'content-type': type }).end(body), {
    headers: { 'accept-encoding': 'br' },
  });
  expect(answer.body.toString()).toBe(body);
  expect(answer.headers['content-encoding']).toBeUndefined();
});

describe('a page that fails', () => {
  const fails = (status: number, type = 'text/html'): RequestListener => {
    return (_, response) =>
      response
        .writeHead(status, { 'content-type': type, 'set-cookie': 'a=1', 'x-powered-by': 'x' })
        .end('<template data-dgst="42"></template>');
  };

  test('leaves nothing of the failed answer’s head behind', async () => {
    const { headers } = await ask(fails(500));
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('with HEAD has no body, and its status', async () => {
    const { status, body } = await ask(fails(500), { method: 'HEAD' });
    expect({ status, size: body.length }).toEqual({ status: 500, size: 0 });
  });

  test.each([404, 403, 413])('on purpose, with a page of its own and the status %i, is let through', async (status) => {
    expect((await ask(html(page('x'), {}, status))).body.toString()).toBe(whole('x'));
  });

  test('is still answered when nobody can say why', async () => {
    around.isDatabaseReady.mockRejectedValueOnce(new Error('no answer'));
    const { status, body } = await ask(fails(500));
    expect(status).toBe(500);
    expect(body.toString()).toContain('data-dgst');
  });
});

test('an answer without a body keeps its head: no length or coding is added', async () => {
  const { status, headers, body } = await ask(
    (_, response) => response.writeHead(304, { etag: '"x"', ...asHtml }).end(),
    {
      headers: { 'accept-encoding': 'br' },
    },
  );
  expect({ status, size: body.length, etag: headers.etag }).toEqual({ status: 304, size: 0, etag: '"x"' });
  expect(headers['content-encoding']).toBeUndefined();
});
