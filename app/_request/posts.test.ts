import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { linksIn, textOf } from '#tests/support/markup.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { find } from '#lib/applications/testing/testing.ts';
import { openSession } from '#lib/identity/session.ts';
import type { SignInMethod } from '#lib/identity/sign-in-method.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { aPost } from '#lib/kernel/testing.ts';

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
    const { id } = await aPerson(db, { posts: [aPost('public-security', 'intake')] });
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
    const { id } = await aPerson(db, { posts: [aPost('public-security', 'intake')] });
    const who = { personId: id, method: 'provider', proof } as const;
    const { token } = await openSession({ db, now: () => new Date() }, who);
    const { default: SearchPage } = await import('#app/[locale]/staff/search/page.tsx');
    const page = () => SearchPage({ params: Promise.resolve({ locale: 'en' }) });
    expect((await visit({ db, headers: { cookie: `tongban.sessionToken=${token}` } }, page)).to).toMatch(to);
  });

  /** An officer whose proof is so old, and a case that waits for a decision. */
  async function atADecision(db: Database, hoursAgo: number) {
    const cast = await aCast(db);
    const filed = await aCaseIn(db, 'awaiting_approval', cast);
    const who = { personId: cast.approver.id, method: 'provider', proof: proved(hoursAgo) } as const;
    const { token } = await openSession({ db, now: () => new Date() }, who);
    return { filed, headers: { cookie: `tongban.sessionToken=${token}` } };
  }

  const send = async (db: Database, hoursAgo: number, act: string, fields: Record<string, string>) => {
    const { filed, headers } = await atADecision(db, hoursAgo);
    const { takeAct: action } = await import('#app/_parts/staff/act/actions.ts');
    const { default: ActPage } = await import('#app/[locale]/staff/applications/[id]/[act]/page.tsx');
    const page = () =>
      ActPage({ params: Promise.resolve({ locale: 'en', id: filed.id, act }), searchParams: Promise.resolve({}) });
    const on = { locale: 'en', act, applicationId: filed.id, version: String(filed.version) };
    const answered = await post({ db, headers, action, page, fields: { ...on, ...fields } });
    return { ...answered, status: (await find(db, filed.id)).status };
  };
  const refusal = { outcome: 'refuse', reason: '房屋不在本市' };

  test('decides within an hour of proving who they are', async ({ db }) => {
    expect(await send(db, 0.9, 'decision', refusal)).toMatchObject({ status: 'refused', html: '' });
  });

  test('proves it again after an hour, and loses nothing that they wrote', async ({ db }) => {
    const { html, to, status } = await send(db, 1.1, 'decision', refusal);
    expect({ to, status }).toEqual({ to: undefined, status: 'awaiting_approval' });
    expect(textOf(html)).toMatch(/Prove again who you are .* 房屋不在本市/);
    expect(linksIn(html)['Prove who you are, in a new window']).toBe('/en/sign-in?again=yes');
  });

  test('does what is no decision for the whole time', async ({ db }) => {
    expect(await send(db, 3, 'sending-back', { reason: '请补充说明' })).toMatchObject({ status: 'in_review' });
  });

  test.for([
    [1.1, undefined],
    [0.9, '/en/applications'],
  ] as const)(
    'who proved it %s hours ago is asked for it again where they want to decide: %s',
    async ([ago, to], { db }) => {
      const { headers } = await atADecision(db, ago);
      const { default: SignInPage } = await import('#app/[locale]/sign-in/page.tsx');
      const props = { params: Promise.resolve({ locale: 'en' }), searchParams: Promise.resolve({ again: 'yes' }) };
      expect((await visit({ db, headers }, () => SignInPage(props))).to).toBe(to);
    },
  );
});
