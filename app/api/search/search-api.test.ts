import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { call, origin } from '#tests/support/in-request.ts';
import type { Database } from '#db/client.ts';
import { GET as search } from './route.ts';
import { GET as suggest } from './suggestions/route.ts';

type Services = {
  total: number;
  page: number;
  pages: number;
  services: { id: string; name: string; address: string }[];
};
type Suggestions = { suggestions: { kind: string; parts: string[]; address: string }[] };

// Nothing here asks the database; without one the search goes without the weekly release.
const db = {} as Database;
beforeAll(() => void vi.stubEnv('ALGOLIA_APP_ID', ''));
afterEach(() => void vi.unstubAllEnvs());

async function ask<T>(
  get: (request: Request) => Promise<Response>,
  query: string,
): Promise<{ status: number; body: T }> {
  const { response } = await call({ db }, () => get(new Request(`${origin}/api/search?${query}`)));
  expect(response.headers.get('content-type')).toContain('application/json');
  return { status: response.status, body: (await response.json()) as T };
}

describe('a program that searches', () => {
  test('finds services with their names and addresses in its language', async () => {
    const { body } = await ask<Services>(search, 'locale=en&q=residence+permit');
    expect(body.services.map(({ id }) => id)).toContain('residence-permit');
    for (const { address } of body.services) expect(address).toMatch(/^\/en\/services\/[a-z0-9-]+$/);
  });

  test('asks in Chinese unless it says otherwise', async () => {
    const { body } = await ask<Services>(search, 'q=居住证');
    expect(body.services[0]?.address).toMatch(/^\/zh\//);
  });

  test('counts pages from one, each with other services', async () => {
    const [first, second] = [await ask<Services>(search, ''), await ask<Services>(search, 'page=2')];
    expect([first.body.page, second.body.page]).toEqual([1, 2]);
    const ids = [first, second].flatMap(({ body }) => body.services.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(first.body.pages).toBe(Math.ceil(first.body.total / 12));
  });

  test('finds fewer with a filter, and none past the end', async () => {
    const all = (await ask<Services>(search, '')).body.total;
    const online = (await ask<Services>(search, 'online=yes')).body.total;
    expect(online).toBeGreaterThan(0);
    expect(online).toBeLessThan(all);
    expect((await ask<Services>(search, 'page=9999')).body.services).toEqual([]);
  });

  test.each(['locale=de', 'locale=', 'locale=zh-CN'])('is told which languages there are: %s', async (query) => {
    expect(await ask(search, query)).toEqual({ status: 400, body: { message: 'locale must be zh or en' } });
  });

  test.each([
    ['locale=en&audience=Citizen', 'A filter cannot be read'],
    ['locale=zh&event=a%20b', '筛选条件无法识别'],
    [`locale=en&department=${'a'.repeat(61)}`, 'A filter cannot be read'],
  ])('is told in its language that a filter is none: %s', async (query, said) => {
    const { status, body } = await ask<{ message: string }>(search, query);
    expect(status).toBe(400);
    expect(body.message).toContain(said);
  });

  test.each(['q=%00', `q=${'x'.repeat(5000)}`, 'q=%F0%9F%8F%A0', "q=' or 1=1 --", 'q=<script>', 'q=%22%22%22'])(
    'may look for anything: %s',
    async (query) => {
      const { status, body } = await ask<{ query: string }>(search, query);
      expect(status).toBe(200);
      expect([...(body.query ?? '')].length).toBeLessThanOrEqual(200);
    },
  );
});

describe('a program is told truthfully', () => {
  type Told = Services & { exact: boolean; also: { kind: string; id: string; address?: string }[] };

  test.each([
    ['q=居住证', true],
    ['locale=en&q=weather+forecast', false],
    ['q=打疫苗预约', false],
    ['q=', true],
  ])('whether something fits: %s', async (query, exact) => {
    expect((await ask<Told>(search, query)).body.exact).toBe(exact);
  });

  test('of the bundle that answers, and of the places', async () => {
    const { body } = await ask<Told>(search, 'q=开饭店');
    expect(body.also[0]).toMatchObject({ id: 'opening-a-restaurant', address: '/zh/bundles/opening-a-restaurant' });
    const { also } = (await ask<Told>(search, 'q=办事大厅地址')).body;
    expect(also.map(({ kind }) => kind)).toEqual(['place', 'place', 'place', 'place']);
  });
});

describe('a field that suggests', () => {
  test('gives names in parts, of which every second is what was typed', async () => {
    const { body } = await ask<Suggestions>(suggest, 'locale=zh&q=居住证');
    expect(body.suggestions.length).toBeGreaterThan(0);
    const [first] = body.suggestions;
    expect(first?.parts[1]).toContain('居住证');
    expect(first).toMatchObject({ kind: 'service', address: expect.stringMatching(/^\/zh\/services\//) });
  });

  test('leads to pages of its language alone', async () => {
    for (const typed of ['hou', 'health', 'birth', 'tax', 'police', 'open a restaurant', 'privacy']) {
      const { body } = await ask<Suggestions>(suggest, `locale=en&q=${typed}`);
      for (const { kind, address } of body.suggestions) {
        expect(['service', 'bundle', 'page', 'life-event', 'department']).toContain(kind);
        expect(address).toMatch(/^\/en\/((services|bundles|life-events|departments)\/)?[a-z0-9-]+$/);
      }
    }
  });

  test.each(['q=', 'q=%20', 'q=%00'])('has nothing for nothing: %s', async (query) => {
    expect((await ask<Suggestions>(suggest, query)).body.suggestions).toEqual([]);
  });

  test('knows no third language', async () => expect((await ask(suggest, 'locale=fr&q=a')).status).toBe(400));
});

describe('a click on a hit', () => {
  const query = 'a'.repeat(32);
  const followed = `query=${query}&locale=zh&service=residence-permit&position=3`;
  const account = { ALGOLIA_APP_ID: 'app', ALGOLIA_API_KEY: 'key', ALGOLIA_EVENTS: '1' };
  const click = async (
    search_: string,
    { env = account, headers = {} }: { env?: object; headers?: Record<string, string> } = {},
  ) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, String(value));
    const { POST } = await import('./clicks/route.ts');
    const all = { origin, 'content-length': '4', ...headers };
    return call({ db, headers: all }, () =>
      POST(new Request(`${origin}/api/search/clicks?${search_}`, { method: 'POST', headers: all })),
    );
  };

  test('is told after the answer, and which search led where stays an hour in the browser', async () => {
    const { response, cookies, after } = await click(followed);
    expect(response.status).toBe(204);
    expect(after).toHaveLength(1);
    expect(cookies.join()).toMatch(/^tongban\.searched=.*Max-Age=3600; HttpOnly; SameSite=lax/i);
  });

  test.each([
    { ...account, ALGOLIA_EVENTS: '0' },
    { ...account, ALGOLIA_APP_ID: '' },
    { ...account, ALGOLIA_API_KEY: '' },
  ])('is nothing where the city does not count: %j', async (env) => {
    const { response, cookies, after } = await click(followed, { env });
    expect({ status: response.status, cookies, after }).toEqual({ status: 404, cookies: [], after: [] });
  });

  test('is not told of a reader who asks for privacy', async () => {
    const { response, cookies, after } = await click(followed, { headers: { 'sec-gpc': '1' } });
    expect({ status: response.status, cookies, after }).toEqual({ status: 204, cookies: [], after: [] });
  });

  test('of another site is refused', async () => {
    expect((await click(followed, { headers: { origin: 'https://evil.example' } })).response.status).toBe(403);
  });

  test.each([
    ['', 400],
    [followed.replace(query, 'z'.repeat(32)), 400],
    [followed.replace('position=3', 'position=0'), 400],
    [followed.replace('position=3', 'position=20001'), 400],
    [followed.replace('residence-permit', '../x'), 400],
    [followed.replace('locale=zh', 'locale=de'), 400],
  ])('that no page of ours writes is refused: %s', async (search_, status) => {
    const { response, after } = await click(search_);
    expect({ status: response.status, after }).toEqual({ status, after: [] });
  });
});
