import { beforeEach, describe, expect, vi } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { log } from '#lib/adapters/log.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { refreshPublished } from '#app/_server/published.ts';
import { anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { switchService, type Switching } from '#lib/publishing/switches/switch-service.ts';
import { call, origin, visit } from '#tests/support/in-request.ts';
import { elementsIn, elementWith, textOf } from '#tests/support/markup.ts';
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

describe('a page that only informs, while something is published in the browser', () => {
  const guide = `/services/${licence.service}`;
  const closed: Switching = {
    ...{ service: licence.service, state: 'closed', instead: null, startsAt: null, endsAt: null },
    reason: { zh: '系统升级。', en: 'The system is renewed.' },
  };
  const close = async (db: Database) => {
    const who = await anOfficer(db, licence.department, ['supervisor']);
    granted(await switchService({ ...contextOf(db, who), now: () => new Date() }, closed));
    await visit({ db }, async () => refreshPublished({ atOnce: true }).then(() => ''));
  };

  test('is the whole page the build made, as it is now, and names its edition', async ({ db }) => {
    await close(db);
    const { status, headers, html } = await read(`/en${guide}`, { db });
    expect(status).toBe(200);
    expect(headers.get('x-edition')).toMatch(/^\d+-\d+$/);
    expect(textOf(html)).toContain('The system is renewed.');
    expect(elementsIn(html, 'title')).toHaveLength(1);
    expect(textOf(html)).toMatch(/^Dog registration - /);
    const canonical = `${origin}/en${guide}`;
    expect(elementsIn(html, 'link')).toContainEqual({ rel: 'canonical', href: canonical });
    expect(elementWith(html, 'meta', { property: 'og:url' })['content']).toBe(canonical);
    expect(elementsIn(html, 'meta').filter(({ name }) => name === 'robots')).toEqual([]);
  });

  test('is missing where the catalogue has none', async ({ db }) => {
    await close(db);
    const { status, html } = await read('/zh/services/no-such-service', { db });
    expect(status).toBe(404);
    expect(textOf(html)).toContain('没有找到');
  });
});
