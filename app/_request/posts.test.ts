import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { visit } from '#tests/support/in-request.ts';
import { test } from '#db/testing.ts';
import { openSession } from '#lib/identity/session.ts';
import type { SignInMethod } from '#lib/identity/sign-in-method.ts';
import { aPerson } from '#lib/identity/testing.ts';

const production = { TONGBAN_MODE: 'production', ALLOW_EMBEDDED_DATABASE: '1', SMTP_URL: 'smtp://localhost' };

const proved = (hoursAgo: number, strong = true) => ({
  strong,
  authenticatedAt: new Date(Date.now() - hoursAgo * 3_600_000),
});

describe('in production, whoever holds a post', () => {
  // The environment is read once, so this portal has modules of its own.
  beforeAll(() => {
    vi.resetModules();
    for (const [name, value] of Object.entries(production)) vi.stubEnv(name, value);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test.for<[SignInMethod, string | undefined]>([
    ['provider', undefined],
    ['code', '/en/missing'],
    ['demonstration', '/en/missing'],
  ])('and was let in by %s is led to %s', async ([method, to], { db }) => {
    const { id } = await aPerson(db, { posts: [{ department: 'public-security', role: 'intake' }] });
    const { token } = await openSession({ db, now: () => new Date() }, { personId: id, method, proof: proved(1) });
    const { default: SearchPage } = await import('#app/[locale]/staff/search/page.tsx');
    const headers = { cookie: `tongban.sessionToken=${token}` };
    const page = () => SearchPage({ params: Promise.resolve({ locale: 'en' }) });
    expect((await visit({ db, headers }, page)).to).toBe(to);
  });

  test.for([
    ['without a second factor', proved(1, false), /^\/en\/missing/],
    ['four hours ago', proved(4), /^\/en\/sign-in/],
  ] as const)('and proved who they are %s is led elsewhere', async ([, proof, to], { db }) => {
    const { id } = await aPerson(db, { posts: [{ department: 'public-security', role: 'intake' }] });
    const who = { personId: id, method: 'provider', proof } as const;
    const { token } = await openSession({ db, now: () => new Date() }, who);
    const { default: SearchPage } = await import('#app/[locale]/staff/search/page.tsx');
    const page = () => SearchPage({ params: Promise.resolve({ locale: 'en' }) });
    expect((await visit({ db, headers: { cookie: `tongban.sessionToken=${token}` } }, page)).to).toMatch(to);
  });
});
