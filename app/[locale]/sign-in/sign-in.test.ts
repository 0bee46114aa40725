import { describe, expect, vi } from 'vitest';
import { post, visit, type Answered } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import AccountPage from '#app/[locale]/account/page.tsx';
import { endSession } from '#app/_parts/identity/actions.ts';
import type { Database } from '#db/client.ts';
import { openSession } from '#lib/identity/session.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { aPost, testVault } from '#lib/kernel/testing.ts';
import { readMailbox } from '#lib/notifications/mailbox.ts';
import { sendSignInCode, signInAsDemoPerson, signInWithProvider } from './actions.ts';
import { signInWithCode } from './code/actions.ts';
import CodePage from './code/page.tsx';
import SignInPage from './page.tsx';

const email = 'lin@people.example';
const now = () => new Date();
const page =
  (search = {}, locale = 'zh') =>
  () =>
    SignInPage({ params: Promise.resolve({ locale }), searchParams: Promise.resolve(search) });
const codePage = () => CodePage({ params: Promise.resolve({ locale: 'zh' }) });
const account = () => AccountPage({ params: Promise.resolve({ locale: 'zh' }) });

/** The cookies of an answer as a browser keeps them, by name; one that was deleted is ''. */
const kept = ({ cookies }: Answered): Record<string, string> =>
  Object.fromEntries(cookies.map((line) => /^([^=]+)=([^;]*)/.exec(line)?.slice(1) ?? []));
const pending = 'tongban.pending-sign-in';
const session = 'tongban.sessionToken';

const askForCode = (db: Database, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  post({ db, action: sendSignInCode, fields: { locale: 'zh', email, ...fields }, headers, page: page() });

/** Types a code after having asked for one; the true one unless another is given. */
async function enter(db: Database, given: { code?: string; next?: string; cookie?: string } = {}): Promise<Answered> {
  const { [pending]: sealed = '' } = kept(await askForCode(db, given.next ? { next: given.next } : {}));
  const code = await codeIn(db);
  const cookie = [`${pending}=${sealed}`, given.cookie].filter(Boolean).join('; ');
  const fields = { locale: 'zh', code: given.code ?? code };
  return post({ db, action: signInWithCode, fields, headers: { cookie }, page: codePage });
}

/** The code of the newest letter. */
const codeIn = async (db: Database): Promise<string> => {
  const [letter] = await readMailbox({ db, vault: testVault });
  return (
    /(\d{4}) (\d{4})/
      .exec(letter?.body ?? '')
      ?.slice(1)
      .join('') ?? 'none'
  );
};

const isSignedIn = async (db: Database, token: string | undefined): Promise<boolean> =>
  (await visit({ db, headers: { cookie: `${session}=${token}` } }, account)).to === undefined;

describe('whoever asks for a code', () => {
  test('gets the same answer whether the address is known or not', async ({ db }) => {
    const unknown = await askForCode(db);
    await aPerson(db, { email });
    const known = await askForCode(db);
    expect([unknown.to, known.to]).toEqual(['/zh/sign-in/code', '/zh/sign-in/code']);
    expect([unknown.after.length, known.after.length]).toEqual([1, 1]);
  });

  test('leaves the address sealed in a cookie for ten minutes, and nowhere else', async ({ db }) => {
    const answered = await askForCode(db);
    expect(answered.cookies.join()).toMatch(/Max-Age=600; HttpOnly; SameSite=lax/i);
    expect(answered.cookies.join() + answered.to).not.toContain('people.example');
    const cookie = `${pending}=${kept(answered)[pending]}`;
    expect(textOf((await visit({ db, headers: { cookie } }, codePage)).html)).toContain(email);
  });

  test('with a mistake keeps what was typed', async ({ db }) => {
    const { html, cookies } = await askForCode(db, { email: 'lin@' });
    expect(elementsIn(html, 'input').find(({ id }) => id === 'email')).toMatchObject({
      ...{ value: 'lin@', 'aria-invalid': 'true', type: 'email', autoComplete: 'email' },
    });
    expect(cookies).toEqual([]);
  });

  test('too often has to wait; who asks for the same address elsewhere does not', async ({ db }) => {
    for (let time = 0; time < 5; time++) expect((await askForCode(db)).to).toBeDefined();
    expect((await askForCode(db, {}, { 'x-forwarded-for': '203.0.113.9' })).to).toBeDefined();
    const { to, html } = await askForCode(db);
    expect(to).toBeUndefined();
    expect(textOf(html)).toContain('操作太频繁了');
    expect(html).toContain('<title>错误：');
  });
});

describe('the page of the code', () => {
  test.for(['', `${pending}=made-up`, `${pending}=${'a'.repeat(200)}`])(
    'leads back to where a code is asked for without one: %j',
    async (cookie, { db }) => {
      expect((await visit({ db, headers: { cookie } }, codePage)).to).toMatch(/^\/zh\/sign-in(?:\?|$)/);
    },
  );
});

describe('whoever types the code', () => {
  test('is signed in, by a cookie that no script reads and no other site’s form brings', async ({ db }) => {
    const answered = await enter(db);
    expect(answered.to).toBe('/zh/applications');
    expect(answered.cookies.find((line) => line.startsWith(session))).toMatch(/Path=\/;.*HttpOnly; SameSite=lax/i);
    expect(kept(answered)[pending]).toBe('');
    expect(await isSignedIn(db, kept(answered)[session])).toBe(true);
  });

  test.for([
    ['/zh/account', '/zh/account'],
    ['/en/services?q=a', '/en/services?q=a'],
    ['https://evil.example/zh', '/zh/applications'],
    ['//evil.example', '/zh/applications'],
    ['/api/cron', '/zh/applications'],
  ])('comes from %s to %s', async ([next = '', to], { db }) => expect((await enter(db, { next })).to).toBe(to));

  test('with a mistake is not, and may try again without reading the code anywhere', async ({ db }) => {
    const { to, html, cookies } = await enter(db, { code: '00000000' });
    expect(to).toBeUndefined();
    expect(cookies).toEqual([]);
    expect(textOf(html)).toContain('验证码不对，或者已经失效');
    expect(html).not.toContain('00000000');
  });

  test.for(['1234567', '123456789', 'abcdefgh', ''])('must type eight digits: %j', async (code, { db }) => {
    const { html } = await enter(db, { code });
    expect(textOf(html)).toContain('请输入邮件中的 8 位数字');
    expect(elementsIn(html, 'input').find(({ id }) => id === 'code')?.['value'] ?? '').toBe('');
  });

  test('leaves no earlier session behind on this browser', async ({ db }) => {
    const before = await openSession({ db, now }, { personId: (await aPerson(db)).id, method: 'code' });
    expect(await isSignedIn(db, before.token)).toBe(true);
    const answered = await enter(db, { cookie: `${session}=${before.token}` });
    expect(kept(answered)[session]).not.toBe(before.token);
    expect(await isSignedIn(db, before.token)).toBe(false);
  });

  test('of an account that staff have closed is told so', async ({ db }) => {
    await aPerson(db, { email, disabledAt: new Date('2026-01-01') });
    const { html, cookies } = await enter(db);
    expect(textOf(html)).toContain('这个账户已停用');
    expect(cookies).toEqual([]);
  });
});

test('signing out ends the session on the server, and its cookie', async ({ db }) => {
  const { token } = await openSession({ db, now }, { personId: (await aPerson(db)).id, method: 'code' });
  const headers = { cookie: `${session}=${token}` };
  const answered = await post({ db, action: endSession, fields: { locale: 'en' }, headers });
  expect(answered.to).toBe('/en');
  expect(kept(answered)[session]).toBe('');
  expect(await isSignedIn(db, token)).toBe(false);
});

describe('the page of signing in', () => {
  test('leads on whoever is signed in already, never to another site', async ({ db }) => {
    const who = await aPerson(db);
    expect((await visit({ db, who }, page({ next: '/en/inbox' }))).to).toBe('/en/inbox');
    expect((await visit({ db, who }, page({ next: '//evil.example' }))).to).toBe('/zh/applications');
  });

  test('says what to do with a form that was just sent, where it interrupts one', async ({ db }) => {
    expect((await visit({ db }, page({ next: '/zh/account' }))).html).toContain('data-not-sent');
    expect((await visit({ db }, page())).html).not.toContain('data-not-sent');
  });

  test('says that it failed at the provider, in words of ours', async ({ db }) => {
    const { html } = await visit({ db }, page({ error: '<b>AccessDenied</b>' }, 'en'));
    expect(textOf(html)).toContain('Signing in did not work this time');
    expect(html).not.toContain('AccessDenied');
  });

  test('offers no provider where there is none, and its form does nothing', async ({ db }) => {
    expect((await visit({ db }, page({}, 'en'))).html).not.toContain('identity service');
    const answered = await post({ db, action: signInWithProvider, fields: { locale: 'zh' }, page: page() });
    expect(answered.to).toBeUndefined();
  });
});

describe('people of the demonstration', () => {
  const somebody = (db: Database, role: 'citizen' | 'reviewer') =>
    aPerson(db, {
      email: `${role}@demo.tongban.example`,
      posts: role === 'citizen' ? [] : [aPost('public-security', role)],
    });
  const fields = (role: string) => ({ locale: 'en', role });

  test('are signed in by one press, each where they work', async ({ db }) => {
    await somebody(db, 'citizen');
    await somebody(db, 'reviewer');
    expect((await post({ db, action: signInAsDemoPerson, fields: fields('citizen') })).to).toBe('/en/applications');
    expect((await post({ db, action: signInAsDemoPerson, fields: fields('reviewer') })).to).toBe('/en/staff');
  });

  test('are only those who are there', async ({ db }) => {
    for (const role of ['citizen', 'nobody']) {
      const { to, cookies } = await post({ db, action: signInAsDemoPerson, fields: fields(role) });
      expect({ to, cookies }).toEqual({ to: undefined, cookies: [] });
    }
  });
});

test('a code of one person opens the account of nobody else', async ({ db }) => {
  const other = 'eve@people.example';
  const { [pending]: sealed = '' } = kept(await askForCode(db, { email: other }));
  await askForCode(db);
  const code = await codeIn(db);
  const headers = { cookie: `${pending}=${sealed}` };
  const { to } = await post({ db, action: signInWithCode, fields: { locale: 'zh', code }, headers, page: codePage });
  expect(to).toBeUndefined();
});

test('a pending sign-in ends with its code', async ({ db }) => {
  const { [pending]: sealed = '' } = kept(await askForCode(db));
  vi.useFakeTimers({ now: Date.now() + 10 * 60_000, toFake: ['Date'] });
  const { to } = await visit({ db, headers: { cookie: `${pending}=${sealed}` } }, codePage);
  vi.useRealTimers();
  expect(to).toMatch(/^\/zh\/sign-in(?:\?|$)/);
});
