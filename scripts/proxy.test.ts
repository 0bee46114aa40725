import { getServerActionRequestMetadata } from 'next/dist/server/lib/server-action-request-meta.js';
import { NextRequest } from 'next/server.js';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { config } from '../proxy.ts';

const origin = 'https://portal.example';
const key = Buffer.alloc(32, 1).toString('base64');
const provider = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'portal', OIDC_CLIENT_SECRET: 'secret' };

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllEnvs();
  const portal = { TONGBAN_MODE: 'demonstration', AUTH_URL: origin, AUTH_SECRET: 'secret' };
  const open = { ALLOW_OPEN_DEMONSTRATION: 'anybody-may-sign-in-as-anybody' };
  const keys = { TONGBAN_KEYS: `k1:${key}`, TONGBAN_INDEX_KEY: key };
  for (const [name, value] of Object.entries({ ...portal, ...keys, ...open })) vi.stubEnv(name, value);
});

type Asked = { path: string; method?: string; headers?: Record<string, string> };

/** The environment is read once, so each portal has modules of its own. */
async function ask({ path, method = 'GET', headers = {} }: Asked): Promise<Response> {
  const { proxy } = await import('../proxy.ts');
  return proxy(new NextRequest(`${origin}${path}`, { method, headers }));
}
const isLetThrough = (response: Response): boolean => response.headers.get('x-middleware-next') === '1';

const form = { origin, 'content-length': '10', 'content-type': 'multipart/form-data; boundary=x' };

test('a form of our own is let through', async () => {
  expect(isLetThrough(await ask({ path: '/zh/account', method: 'POST', headers: form }))).toBe(true);
});

test.each([
  ['/en/account', 'We cannot tell where this form came from'],
  ['/zh/account', '无法确认表单来源'],
])('a form of another site, sent to %s, is refused in the language of the page', async (path, said) => {
  const refused = await ask({ path, method: 'POST', headers: { ...form, origin: 'https://evil.example' } });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain(said);
});

test('a form that is too large is refused before anything reads it', async () => {
  const headers = { ...form, 'content-length': String(256 * 1024 + 1) };
  expect((await ask({ path: '/zh/account', method: 'POST', headers })).status).toBe(413);
});

test('a form that a redirect carried on to another page asks for that page, at our own address', async () => {
  const headers = { ...form, referer: `${origin}/zh/applications/1`, host: 'evil.example' };
  const carried = await ask({ path: '/zh/missing?a=1', method: 'POST', headers });
  expect(carried.status).toBe(303);
  expect(carried.headers.get('location')).toBe(`${origin}/zh/missing?a=1`);
});

describe('the identity provider', () => {
  const policyAt = async (path: string) => (await ask({ path })).headers.get('content-security-policy');

  test('may be led to from the page of signing in, and from no other', async () => {
    for (const [name, value] of Object.entries(provider)) vi.stubEnv(name, value);
    expect(await policyAt('/zh/sign-in')).toContain("form-action 'self' https://id.example;");
    expect(await policyAt('/zh/account')).toBeNull();
  });

  test('is named nowhere where there is none', async () => expect(await policyAt('/zh/sign-in')).toBeNull());
});

describe('what the framework takes for a form', () => {
  type Sent = Parameters<typeof getServerActionRequestMetadata>[0];
  const isForm = (method: string, headers: Record<string, string>): boolean => {
    // The parts of a request that are read.
    const sent = { method, headers: new Headers(headers) } as Sent;
    return getServerActionRequestMetadata(sent).isPossibleServerAction;
  };
  /** The headers that bring the proxy before a page. */
  const watched = config.matcher.flatMap((rule) =>
    typeof rule === 'string' ? [] : rule.has.map(({ key: name }) => name),
  );

  test('has one of the headers that the proxy watches, whatever else it brings', () => {
    expect(new Set(watched)).toEqual(new Set(['content-type', 'next-action']));
    for (const method of ['GET', 'POST', 'PUT', 'PATCH'])
      expect(isForm(method, { origin: 'https://evil.example', 'content-length': '9', referer: origin })).toBe(false);
  });

  test.each([
    { 'content-type': 'multipart/form-data; boundary=x' },
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'next-action': 'a'.repeat(42), 'content-type': 'text/plain;charset=UTF-8' },
    { 'next-action': 'a'.repeat(42) },
  ])('may be %j', (headers) => {
    expect(isForm('POST', { ...headers } as Record<string, string>)).toBe(true);
    expect(Object.keys(headers).some((name) => watched.includes(name))).toBe(true);
  });
});
