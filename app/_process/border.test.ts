import { createServer, IncomingMessage, type RequestListener, type Server } from 'node:http';
import { connect, Socket, type AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { answerOf, closeServers, listen, type Asked } from '#tests/support/node-server.ts';
import { enterBorder } from './border.ts';
import { noteFault } from './form-fault.ts';
import { limitServer } from './limit-server.ts';
import { sendWholePages } from './whole-pages.ts';

const portal = new URL('https://services.example');

beforeAll(() => {
  vi.stubEnv('CITY', '{"hotline":{"number":"12345"}}');
  sendWholePages({
    portal,
    isDatabaseReady: () => Promise.resolve(true),
    sheets: () => Promise.resolve([]),
    edition: () => '',
  });
});
afterEach(closeServers);

/** Asks a server that stands for the framework; gives the answer and what reached the framework. */
async function ask(asked: Asked) {
  let heard: IncomingMessage | undefined;
  const framework: RequestListener = (request, response) => {
    heard = request;
    response.setHeader('content-type', 'application/json').end('{}');
  };
  const answer = await answerOf(await listen(framework), asked);
  return { ...answer, heard };
}

describe('what is costly to copy does not reach the framework', () => {
  test('of two thousand cookies those of the portal do, and few of them', async () => {
    const strangers = Array.from({ length: 1000 }, (_, index) => `c${index}=1`);
    const cookie = [...strangers, '__Host-tongban.sessionToken=a', 'tongban.theme=dark', ...strangers].join('; ');
    expect((await ask({ headers: { cookie } })).heard?.headers.cookie).toBe(
      '__Host-tongban.sessionToken=a; tongban.theme=dark',
    );
    const many = Array.from({ length: 1000 }, (_, index) => `tongban.${index}=1`).join('; ');
    expect((await ask({ headers: { cookie: many } })).heard?.headers.cookie?.split(';')).toHaveLength(16);
    expect((await ask({ headers: { cookie: 'other=1' } })).heard?.headers).not.toHaveProperty('cookie');
  });

  test('an address of a thousand parameters is refused, wherever it leads', async () => {
    for (const path of ['/en/sign-in', '/api/health']) {
      const { status, heard } = await ask({ path: `${path}?${'next=1&'.repeat(1000)}` });
      expect({ status, heard }).toEqual({ status: 414, heard: undefined });
    }
    expect((await ask({ path: '/zh/services?q=a&page=2' })).heard?.url).toBe('/zh/services?q=a&page=2');
  });

  test('a form that is too large, of another site, or without a boundary is refused at any address', async () => {
    const form = { origin: portal.origin, 'content-type': 'multipart/form-data; boundary=b', 'content-length': '0' };
    const send = async (headers: Record<string, string>) =>
      (await ask({ method: 'POST', path: '/zh/help', headers: { ...form, ...headers } })).status;
    expect(await send({})).toBe(200);
    expect(await send({ origin: 'https://evil.example' })).toBe(403);
    expect(await send({ 'content-type': 'multipart/form-data' })).toBe(400);
    expect(await send({ 'content-type': 'multipart/form-data; boundary=' })).toBe(400);
  });

  test('a browser may send as much as a form has, and no more', async () => {
    const headers = { origin: portal.origin, 'content-length': String(256 * 1024 + 1) };
    const server = createServer();
    server.on('request', (_, response) => response.end());
    expect(await firstLine(server, `POST /zh HTTP/1.1\r\nHost: x\r\n${asLines(headers)}\r\n`)).toContain('413');
  });
});

test('what is sent as a form and is none is told so, not called a fault of ours', async () => {
  const framework: RequestListener = async (_, response) => {
    const type = { 'content-type': 'multipart/form-data; boundary=x' };
    const form = new Request(portal, { method: 'POST', headers: type, body: 'no form' });
    await form.formData().catch(noteFault);
    response.writeHead(500, { 'content-type': 'text/html' }).end('<html data-dgst="1"></html>');
  };
  const headers = { origin: portal.origin, 'content-length': '0' };
  const { status, body } = await answerOf(await listen(framework), { path: '/en/sign-in', method: 'POST', headers });
  expect(status).toBe(400);
  expect(body.toString()).toContain('<h1>The form cannot be read</h1>');
  expect(body.toString()).not.toMatch(/may not have been saved|quote this number/);
});

describe('what is no text is a page that is not there', () => {
  test.each([
    ['/%zh', '/zh/missing'],
    ['/zh/%ff', '/zh/missing'],
    ['/en/services/%E4%B8', '/en/missing'],
    ['/zh/applications/a%00b', '/zh/missing'],
  ])('%s', async (path, led) => {
    expect((await ask({ path })).heard?.url).toBe(led);
  });

  test('NUL, which Postgres does not keep, is gone from queries and cookies', async () => {
    expect((await ask({ path: '/zh/staff/organisations?q=%00a%00' })).heard?.url).toBe('/zh/staff/organisations?q=a');
    const { heard } = await ask({ headers: { cookie: 'tongban.sessionToken=%00' } });
    expect(heard?.headers).not.toHaveProperty('cookie');
  });
});

test.each(['TRACE', 'PUT', 'DELETE', 'PROPFIND'])('%s is answered that it is not taken', async (method) => {
  const { status, headers, heard } = await ask({ method });
  expect({ status, allow: headers.allow, heard }).toEqual({
    ...{ status: 405, heard: undefined },
    allow: 'GET, HEAD, OPTIONS, POST',
  });
});

describe('where files are given', () => {
  const headers = (size: number) => ({ origin: portal.origin, 'content-length': String(size) });

  test('the rest of one is sent by PATCH, from our own pages alone', async () => {
    const path = '/api/files/uploads/1';
    expect((await ask({ method: 'PATCH', path, headers: headers(0) })).status).toBe(200);
    expect((await ask({ method: 'PATCH', path, headers: { 'content-length': '0' } })).status).toBe(403);
    expect((await ask({ method: 'PATCH', path: '/zh/account', headers: headers(0) })).status).toBe(405);
  });

  test('more is taken than where there are only forms', () => {
    const at = (url: string, size: number) =>
      enterBorder(
        Object.assign(new IncomingMessage(new Socket()), { method: 'POST', url, headers: headers(size) }),
        portal,
      );
    expect(at('/api/files', 200 * 1024 * 1024)).toBeUndefined();
    expect(at('/api/files', 300 * 1024 * 1024)?.status).toBe(413);
    expect(at('/api/filesystem', 300 * 1024)?.status).toBe(413);
  });
});

test('a form is the portal’s own under whatever name a proxy asks for it', async () => {
  const headers = { origin: portal.origin, host: '10.0.0.7:3000', 'content-length': '0' };
  const { heard } = await ask({ method: 'POST', headers });
  expect(heard?.headers['x-forwarded-host']).toBe('services.example');
});

describe('every answer', () => {
  test.each(['/api/health', '/robots.txt', '/_next/static/none.js', '/modules/forms.js'])(
    '%s says what browsers may do with it',
    async (path) => {
      const { headers } = await ask({ path });
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
    },
  );

  test('of a failure keeps them', async () => {
    const port = await listen((_, response) => response.writeHead(500).end('Internal Server Error'));
    const { status, headers } = await answerOf(port);
    expect(status).toBe(500);
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

test('who comes by plain http is led to the same page by https', async () => {
  const { status, headers, heard } = await ask({ path: '/zh?a=1', headers: { 'x-forwarded-proto': 'http' } });
  expect({ status, to: headers.location, heard }).toEqual({
    ...{ status: 308, heard: undefined },
    to: 'https://services.example/zh?a=1',
  });
  expect((await ask({ path: '/zh', headers: { 'x-forwarded-proto': 'https' } })).status).toBe(200);
});

describe('a server listens', () => {
  test('not for ever, and not to any number of lines', () => {
    const server = createServer();
    limitServer(server);
    expect(server.requestTimeout).toBeLessThanOrEqual(15 * 60_000);
    expect(server.headersTimeout).toBeLessThanOrEqual(15_000);
    expect(server.maxHeadersCount).toBeLessThanOrEqual(100);
  });

  test('to no address over 16 kB, and says so in the language of the address', async () => {
    const server = createServer((_, response) => void response.end());
    limitServer(server);
    const answer = await allOf(server, `GET /en/services?q=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 431 .*<h1>This address is too long<\/h1>/s);
  });
});

test('a page that cannot be kept is sent all the same, and ends nothing', async () => {
  const empty: RequestListener = (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 's-maxage=31536000' }).end();
  const port = await listen(empty);
  expect((await answerOf(port, { path: '/zh/empty' })).status).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 20));
});

const asLines = (headers: Record<string, string>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

const firstLine = async (server: Server, sent: string): Promise<string> =>
  (await allOf(server, sent)).split('\r\n')[0] ?? '';

/** What a server answers to bytes, until it closes or falls silent. */
async function allOf(server: Server, sent: string): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(sent));
    let heard = '';
    socket.setTimeout(500, () => socket.end());
    socket.on('data', (bytes) => (heard += String(bytes)));
    socket.on('close', () => resolve(heard));
    socket.on('error', () => resolve(heard));
  });
  server.close();
  return answer;
}
