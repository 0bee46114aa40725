import { beforeEach, expect, test, vi } from 'vitest';

const key = Buffer.alloc(32, 1).toString('base64');

/** The cookies of a portal at this address; the environment is read once, so each portal has modules of its own. */
async function cookiesAt(url: string) {
  vi.stubEnv('AUTH_URL', url);
  return import('./cookies.ts');
}

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllEnvs();
  vi.stubEnv('TONGBAN_MODE', 'demonstration');
  vi.stubEnv('ALLOW_OPEN_DEMONSTRATION', 'anybody-may-sign-in-as-anybody');
  vi.stubEnv('AUTH_SECRET', 'secret');
  vi.stubEnv('TONGBAN_KEYS', `k1:${key}`);
  vi.stubEnv('TONGBAN_INDEX_KEY', key);
});

test('a city’s cookies are bound to its host and travel encrypted', async () => {
  const { cookieName, cookieOptions } = await cookiesAt('https://services.example.gov.cn');
  expect(cookieName('sessionToken')).toBe('__Host-tongban.sessionToken');
  expect(cookieOptions()).toMatchObject({ secure: true, path: '/' });
});

test('no script reads a cookie, and no other site’s form sends it along', async () => {
  const { cookieOptions } = await cookiesAt('https://services.example.gov.cn');
  expect(cookieOptions()).toMatchObject({ httpOnly: true, sameSite: 'lax' });
});

test('a demonstration on localhost, which has no certificate, keeps its cookies too', async () => {
  const { cookieName, cookieOptions } = await cookiesAt('http://localhost:3000');
  expect(cookieName('sessionToken')).toBe('tongban.sessionToken');
  expect(cookieOptions()).toMatchObject({ secure: false, httpOnly: true });
});
