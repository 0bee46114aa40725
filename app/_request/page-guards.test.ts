import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReactNode } from 'react';
import { describe, expect } from 'vitest';
import { visit } from '#tests/support/in-request.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { isReadingPath } from '#app/_reading/reading-routes.mjs';
import { admitGuest, giveKey } from '#lib/identity/guest/guest-key.ts';
import { aPerson } from '#lib/identity/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { paths } from './paths.ts';
import { aPost } from '#lib/kernel/testing.ts';

type Page = (props: { params: Promise<object>; searchParams: Promise<object> }) => Promise<ReactNode>;

const id = '0197a3c8-2f5b-7c1e-9a44-3b2f6c1d8e70';
const valueOf: Record<string, string> = { service: 'residence-permit', act: 'acceptance', page: 'home' };

/** Every page about a person, with the values that its address has here; signing in, tracking, and a link to go on are for everybody. */
const pages = readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)page\.tsx$/.test(file))
  .map((file) => {
    const params = Object.fromEntries(
      [...file.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => [name, valueOf[name] ?? id]),
    );
    const route = `/${file}`.replace(/\/page\.tsx$/, '');
    return { route, params, address: route.replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '') };
  })
  .filter(({ address }) => !isReadingPath(`/zh${address}`) && !/^\/(?:home$|sign-in|tracking|mailbox)/.test(address))
  .filter(({ route }) => !['/services/[service]/application', '/applications/resumption/[token]'].includes(route));
const staffPages = pages.filter(({ route }) => route.startsWith('/staff'));

async function open(route: string, params: object, locale: string): Promise<() => Promise<ReactNode>> {
  const { default: page } = (await import(resolve(`app/[locale]${route}/page.tsx`))) as { default: Page };
  return () => page({ params: Promise.resolve({ ...params, locale }), searchParams: Promise.resolve({}) });
}

/** The browser of a guest, whose key it shows as that of a session, too. */
async function aGuestIn(db: Database) {
  const ctx = { db, now: () => new Date() };
  const { id: personId } = await admitGuest(ctx, { locale: 'zh' });
  const { token } = await giveKey(ctx, { personId });
  return { headers: { cookie: `tongban.guest=${token}; tongban.sessionToken=${token}` } };
}

test('the pages are found', () => {
  expect(pages.map(({ route }) => route)).toContain('/applications/[id]/submission');
  expect(staffPages.map(({ route }) => route)).toContain('/staff/audit');
});

describe.each(pages)('$route', ({ route, params, address }) => {
  test('asks whoever is not signed in to do so, and leads back here in their language', async ({ db }) => {
    for (const locale of ['zh', 'en'] as const)
      expect((await visit({ db }, await open(route, params, locale))).to).toBe(
        paths.signIn(locale, `/${locale}${address}`),
      );
  });

  test('does not take a session that has ended, or one that was made up', async ({ db }) => {
    const page = await open(route, params, 'zh');
    const headers = { cookie: 'tongban.sessionToken=made-up' };
    expect((await visit({ db, headers }, page)).to).toMatch(/^\/zh\/sign-in/);
    const gone = await aPerson(db, { disabledAt: new Date('2026-01-01') });
    expect((await visit({ db, who: gone }, page)).to).toMatch(/^\/zh\/sign-in/);
  });

  test.skipIf(route === '/applications/resumption')(
    'knows no guest: who fills in a form without an account is nobody here',
    async ({ db }) => {
      const { headers } = await aGuestIn(db);
      const page = await open(route, params, 'zh');
      expect((await visit({ db, headers }, page)).to).toMatch(/^\/zh\/sign-in/);
    },
  );

  test('is not there in a language that is none', async ({ db }) => {
    expect((await visit({ db }, await open(route, params, 'de'))).to).toBe('/zh/missing');
  });
});

describe.each(staffPages)('$route', ({ route, params }) => {
  test('is not there for anybody without a post', async ({ db }) => {
    for (const locale of ['zh', 'en'] as const)
      expect((await visit({ db, who: await aPerson(db) }, await open(route, params, locale))).to).toBe(
        `/${locale}/missing`,
      );
  });
});

const overseeing = [
  '/staff/audit',
  '/staff/supervision',
  '/staff/organisations',
  '/staff/searches',
  '/staff/recommendations',
];

describe.each(overseeing)('%s', (route) => {
  const asked = async (who: Actor) => open(route, {}, 'zh').then((page) => ({ who, page }));

  test.for([
    ['intake', false],
    ['reviewer', false],
    ['approver', false],
    ['supervisor', true],
    ['administrator', true],
  ] as const)('is for those who oversee others: %s', async ([role, isTheirs], { db }) => {
    const department = role === 'administrator' ? '*' : 'public-security';
    const { who, page } = await asked(await aPerson(db, { posts: [aPost(department, role)] }));
    expect((await visit({ db, who }, page)).to === undefined).toBe(isTheirs);
  });
});
