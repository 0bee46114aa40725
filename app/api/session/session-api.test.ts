import { expect } from 'vitest';
import { sessions } from '#db/schema/identity.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import AnswerPage from '#app/[locale]/applications/[id]/pages/[page]/page.tsx';
import { paths } from '#app/_request/paths.ts';
import { aCitizen, aFilledDraft } from '#lib/applications/testing/testing.ts';
import { openSession } from '#lib/identity/session.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { call, origin, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { GET, POST } from './route.ts';

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

/** Somebody signed in, who was last seen some minutes ago. */
async function aSession(db: Database, unused: number) {
  const { id: personId } = await aPerson(db);
  const { token } = await openSession({ db, now: () => new Date() }, { personId, method: 'code' });
  await db.update(sessions).set({ seenAt: minutesAgo(unused) });
  const headers = { cookie: `tongban.sessionToken=${token}` };
  const use = new Request(`${origin}${paths.session}`, { method: 'POST', headers: { origin, 'content-length': '0' } });
  return {
    look: async () => (await call({ db, headers }, () => GET())).response,
    use: async (request = use) => (await call({ db, headers }, () => POST(request))).response,
  };
}

const minutesIn = async (response: Response) => Math.round(((await response.json()) as { left: number }).left / 60);

test('looking when a session ends is no use of it; using it begins its hour anew', async ({ db }) => {
  const { look, use } = await aSession(db, 56);
  expect([await minutesIn(await look()), await minutesIn(await look())]).toEqual([4, 4]);
  expect(await minutesIn(await use())).toBe(60);
  expect(await minutesIn(await look())).toBe(60);
});

test('the end of the working day is final', async ({ db }) => {
  const { use } = await aSession(db, 10);
  await db.update(sessions).set({ expires: new Date(Date.now() + 120_000) });
  expect(await (await use()).json()).toMatchObject({ isFinal: true });
});

test('a session that is over is none, and is not used again; nobody uses one from elsewhere', async ({ db }) => {
  const { look, use } = await aSession(db, 61);
  expect([(await look()).status, (await use()).status, (await look()).status]).toEqual([401, 401, 401]);
  const elsewhere = { origin: 'https://elsewhere.example', 'content-length': '0' };
  expect((await use(new Request(origin, { method: 'POST', headers: elsewhere }))).status).toBe(403);
});

test.for(['zh', 'en'] as const)(
  '%s: a page of a form holds what is said before the end, and the way back',
  async (locale, { db }) => {
    const ctx = await aCitizen(db);
    const id = await aFilledDraft(ctx);
    const props = { params: Promise.resolve({ locale, id, page: 'you' }), searchParams: Promise.resolve({}) };
    const { html } = await visit({ db, who: ctx.actor }, () => AnswerPage(props));
    const dialog = elementsIn(html, 'dialog')[0];
    expect(dialog).toMatchObject({ 'data-session': paths.session });
    expect(dialog).not.toHaveProperty('open');
    expect(Number(dialog?.['data-ends-in'])).toBeGreaterThan(3500);
    expect(textOf(html)).toContain(locale === 'zh' ? '继续使用' : 'Stay signed in');
    const back = locale === 'zh' ? '登录，回到这一页' : 'Sign in and come back to this page';
    expect(linksIn(html)[back]).toBe(paths.signIn(locale, paths.applicationPage(locale, id, 'you')));
  },
);
