import { beforeEach, describe, expect, vi } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { log } from '#lib/adapters/log.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { call, origin } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { GET } from './route.tsx';

// The stylesheets of a page that the framework renders.
beforeEach(() => void vi.stubGlobal('fetch', async () => new Response('<link rel="stylesheet" href="/_next/a.css">')));

async function read(path: string, by: { db: Database; who?: Actor }) {
  const { pathname } = new URL(path, origin);
  const [locale = '', ...address] = pathname.slice(1).split('/');
  const request = new Request(new URL(path, origin));
  const props = { params: Promise.resolve({ locale, address }) };
  const { response, to } = await call(by, () => GET(request, props));
  return { status: response.status, headers: response.headers, to, html: to ? '' : await response.text() };
}

describe('a page about people that is only read', () => {
  test('is a whole document, kept nowhere', async ({ db }) => {
    const { status, headers, html } = await read('/en/tracking', { db });
    expect(status).toBe(200);
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en">[\s\S]*<\/html>$/);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(elementsIn(html, 'title')).toHaveLength(1);
    expect(elementsIn(html, 'link')).toContainEqual({ rel: 'stylesheet', href: '/_next/a.css' });
    expect(elementsIn(html, 'script').map(({ src }) => src)).toEqual(['/modules/preferences.js', '/modules/forms.js']);
  });

  test('is listed by search engines only where it says so', async ({ db }) => {
    const robots = async (path: string) =>
      elementsIn((await read(path, { db })).html, 'meta').filter(({ name }) => name === 'robots');
    expect(await robots('/zh/tracking')).toEqual([]);
    expect(await robots('/zh/sign-in')).toEqual([{ name: 'robots', content: 'noindex' }]);
  });

  test('is told what the address says, in its path and its query', async ({ db }) => {
    const who = await aPerson(db, { name: '林小雨' });
    const { html } = await read('/en/inbox', { db, who });
    expect(html).toContain('林小雨');
    expect((await read('/en/sign-in?next=%2Fen%2Finbox', { db })).html).toContain('value="/en/inbox"');
  });

  test('leads a stranger to sign in', async ({ db }) => {
    expect((await read('/zh/applications', { db })).to).toBe('/zh/sign-in?next=%2Fzh%2Fapplications');
  });

  test.for(['/zh/inbox/7', '/zh/account/7/more'])('%s is no page', async (path, { db }) => {
    const { status, html } = await read(path, { db });
    expect(status).toBe(404);
    expect(textOf(html)).toContain('没有找到');
  });

  test('that fails answers with the number its error has in the log', async ({ db }) => {
    const said = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    const away = new Proxy(db, {
      get: (target, name) => {
        if (name === 'insert') return target.insert.bind(target);
        throw new TypeError('away');
      },
    });
    const who = await aPerson(db, { name: '林小雨' });
    const { status, html } = await read('/zh/inbox', { db: away, who });
    expect(status).toBe(500);
    const { digest } = JSON.parse(html) as { digest: string };
    expect(said).toHaveBeenCalledWith(expect.objectContaining({ error: expect.objectContaining({ digest }) }), 'error');
  });
});
