import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figuresOf, weigh } from './bytes.ts';
import { atLeast, atMost, isReached, lineOf } from './report.ts';

describe('a figure beside its bar', () => {
  test.each([
    [atMost('page', 14, { bar: 14, unit: 'KB' }), true],
    [atMost('page', 14.001, { bar: 14, unit: 'KB' }), false],
    [atMost('script', 0, { bar: 0 }), true],
    [atLeast('score', 95, { bar: 95 }), true],
    [atLeast('score', 94.9, { bar: 95 }), false],
    [atMost('what was not measured', Number.NaN, { bar: 14 }), false],
    [atLeast('what was not measured', Number.NaN, { bar: 14 }), false],
  ])('%j is reached: %s', (figure, reached) => expect(isReached(figure)).toBe(reached));

  test('is one line, which says so when it is missed', () => {
    expect(lineOf(atMost('page', 14.126, { bar: 14, unit: 'KB' }))).toMatch(/^page +14\.13 KB {3}≤ 14 KB +NOT OK$/);
    expect(lineOf(atLeast('score', 96, { bar: 95 }))).toMatch(/^score +96 {3}≥ 95 +ok$/);
  });
});

describe('what a page weighs', () => {
  const html = [
    '<link rel="stylesheet" href="/a.css"/><link data-x="1" rel="stylesheet" href="/a.css"/>',
    '<link rel="icon" href="/icon.svg"/><link rel="modulepreload" href="/modules/forms.js"/>',
    '<script src="/modules/forms.js" type="module"></script><script src="/modules/old.js" noModule=""></script>',
    '<script src="/_next/static/main.js"></script><script>inline()</script>',
  ].join('\n');
  const files: Record<string, string> = {
    ...{ '/zh': html, '/a.css': 'a{}'.repeat(50), '/modules/forms.js': 'forms()'.repeat(60) },
    ...{
      '/_next/static/main.js': 'main()'.repeat(70),
      '/modules/old.js': 'old()',
      '/gone': '<link rel="stylesheet" href="/none.css"/>',
    },
  };
  const brotli = (path: string) => brotliCompressSync(files[path] ?? '').length;
  let server: Server;
  let address: string;
  let cookies: (string | undefined)[];

  beforeAll(async () => {
    cookies = [];
    server = createServer(({ url = '', headers }, response) => {
      cookies.push(headers.cookie);
      if (url === '/moved') response.writeHead(302, { location: '/zh' }).end();
      else response.writeHead(files[url] === undefined ? 404 : 200).end(files[url]);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  test('counts each file once: its stylesheets, our modules and the framework’s scripts apart', async () => {
    expect(await weigh(`${address}/zh`)).toEqual({
      ...{ html: brotli('/zh'), css: brotli('/a.css'), ours: brotli('/modules/forms.js') },
      framework: brotli('/_next/static/main.js'),
    });
  });

  test('is asked for with what the reader sends', async () => {
    await weigh(`${address}/zh`, { cookie: 'session=1' });
    expect(cookies).toContain('session=1');
  });

  test.each([
    ['/none', '/none answered 404'],
    ['/gone', '/none.css answered 404'],
    ['/moved', 'fetch failed'],
  ])('%s is no measurement but a fault', async (path, message) => {
    await expect(weigh(`${address}${path}`)).rejects.toThrow(message);
  });

  test('is held to its bars: all of it, all scripts, and no script of the framework', () => {
    const figures = figuresOf('guide', 14, { html: 9000, css: 3000, ours: 1000, framework: 1 });
    expect(figures.map(({ value, bar }) => [value, bar])).toEqual([
      [13.001, 14],
      [1.001, 12],
      [0.001, 0],
    ]);
    expect(figures.map(isReached)).toEqual([true, true, false]);
  });
});
