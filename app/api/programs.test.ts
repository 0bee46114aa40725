import { createHash } from 'node:crypto';
import { NextRequest } from 'next/server.js';
import { describe, expect } from 'vitest';
import { call, cronSecret, origin } from '#tests/support/in-request.ts';
import { test } from '#db/testing.ts';
import type { Database } from '#db/client.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { locales } from '#lib/kernel/locale.ts';
import { longestBasket } from '#lib/recommendations/device/basket.ts';
import { GET as comeBack } from './auth/[...nextauth]/route.ts';
import { GET as runJobs } from './cron/route.ts';
import { GET as getHealth } from './health/route.ts';
import { GET as getNames } from './recommendations/[locale]/route.ts';
import { GET as getRelease } from './recommendations/ledger/[week]/route.ts';
import { GET as getLedger } from './recommendations/ledger/route.ts';
import { GET as getWeights } from './recommendations/route.ts';
import { POST as sendUsage } from './usage/route.ts';

const { listGuides } = testContent().catalogue;

const at = (path: string, init: RequestInit = {}) => new Request(`${origin}${path}`, init);

test('the scheduler has the work done that is due, and reads how it went', async ({ db }) => {
  const headers = { authorization: `Bearer ${cronSecret}` };
  const { response } = await call({ db }, () => runJobs(at('/api/cron', { headers })));
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toMatchObject({ failed: [], done: { kept: expect.anything() } });
});

describe('whoever watches over the portal', () => {
  test('reads that it can serve people, and nothing else about it', async ({ db }) => {
    const { response } = await call({ db }, getHealth);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', database: 'ready' });
  });

  test('reads that it cannot while the database is away', async ({ db }) => {
    const gone = new Proxy(
      {},
      {
        get: () => () => {
          throw new Error('gone');
        },
      },
    ) as Database;
    const { response } = await call({ db: gone }, getHealth);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('gone');
    expect((await call({ db }, getHealth)).response.status).toBe(200);
  });
});

test.for([
  '/api/auth/signin',
  '/api/auth/session',
  '/api/auth/csrf',
  '/api/auth/callback/email',
  '/api/auth/callback/oidc/x',
])('of the library that brings people back from the provider %s stays shut', async (path, { db }) => {
  expect((await call({ db }, () => comeBack(new NextRequest(`${origin}${path}`)))).response.status).toBe(404);
});

describe('a device', () => {
  test.for(locales)(
    'learns what the city’s services are called in %s, and which it may not recommend',
    async (locale, { db }) => {
      const { response } = await call({ db }, () => getNames(at('/'), { params: Promise.resolve({ locale }) }));
      const named = (await response.json()) as Record<string, { name: string; address: string; isShown: boolean }>;
      expect(Object.keys(named)).toHaveLength(listGuides().length);
      expect(named['residence-permit']).toMatchObject({ address: `/${locale}/services/residence-permit` });
      expect(Object.values(named).some(({ isShown }) => !isShown)).toBe(true);
    },
  );

  test('in no other language', async ({ db }) => {
    const params = Promise.resolve({ locale: 'de' });
    expect((await call({ db }, () => getNames(at('/'), { params }))).response.status).toBe(404);
  });

  test('gets the weights that everybody gets', async ({ db }) => {
    const { response } = await call({ db }, getWeights);
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(await response.json()).toMatchObject({ items: expect.any(Array) });
  });
});

describe('the ledger of releases', () => {
  test('is empty before the first, and public', async ({ db }) => {
    const { response } = await call({ db }, getLedger);
    expect(await response.json()).toEqual([]);
    expect(response.headers.get('cache-control')).toContain('public');
  });

  test.for(['2026-11-23', 'latest', "'; drop table releases", '2026-13-45', ''])(
    'has no text for %j',
    async (week, { db }) => {
      const { response } = await call({ db }, () => getRelease(at('/'), { params: Promise.resolve({ week }) }));
      expect({ status: response.status, kept: response.headers.get('cache-control') }).toEqual({
        status: 404,
        kept: 'no-store',
      });
    },
  );
});

describe('a basket of guides that were read', () => {
  const good = JSON.stringify({ services: ['residence-permit'] });
  const send = async (db: Database, body: string, headers: Record<string, string> = {}) => {
    const size = String(Buffer.byteLength(body));
    const network = createHash('sha256').update(body).digest('hex').slice(0, 8);
    const all = { origin, 'content-length': size, 'x-forwarded-for': network, ...headers };
    return (await call({ db, headers: all }, () => sendUsage(at('/api/usage', { method: 'POST', body, headers: all }))))
      .response;
  };

  test('is taken, and answered with nothing', async ({ db }) => {
    const answer = await send(db, good);
    expect({ status: answer.status, kept: answer.headers.get('cache-control') }).toEqual({
      status: 204,
      kept: 'no-store',
    });
  });

  test.for([
    '',
    'no json',
    '[]',
    '{}',
    '{"services":"residence-permit"}',
    '{"services":[1]}',
    `{"services":["${'a'.repeat(101)}"]}`,
    '{"services":["residence-permit"],"who":"me"}',
    '{"services":["residence-permit"],"list":{"arm":"none","followed":0}}',
    '{"services":["residence-permit"],"list":{"arm":"visit","followed":6}}',
    '{"services":["residence-permit"],"list":{"arm":"visit","followed":0,"at":"now"}}',
    JSON.stringify({ services: Array.from({ length: longestBasket + 1 }, () => 'residence-permit') }),
  ])('is refused where it is none: %s', async (body, { db }) => expect((await send(db, body)).status).toBe(400));

  test('of another site is not read', async ({ db }) => {
    expect((await send(db, good, { origin: 'https://evil.example' })).status).toBe(403);
  });

  test('is not taken from whoever asks for privacy, whatever is in it', async ({ db }) => {
    expect((await send(db, 'no json', { 'sec-gpc': '1' })).status).toBe(204);
    expect((await send(db, 'no json', { 'sec-gpc': '0' })).status).toBe(400);
  });

  test('is not read while one address floods us, and others’ are', async ({ db }) => {
    const one = { 'x-forwarded-for': '198.51.100.7' };
    const answers: number[] = [];
    for (let time = 0; time <= 120; time++) answers.push((await send(db, '{}', one)).status);
    expect(new Set(answers.slice(0, 120))).toEqual(new Set([400]));
    expect(answers.at(-1)).toBe(429);
    expect((await send(db, '{}', { 'x-forwarded-for': '198.51.100.8' })).status).toBe(400);
  });
});
