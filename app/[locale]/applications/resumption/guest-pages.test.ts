import { describe, expect } from 'vitest';
import { call, origin, post, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { applications } from '#db/schema/applications.ts';
import { guestKeys } from '#db/schema/guests.ts';
import { outbox } from '#db/schema/notifications.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import AccountPage from '#app/[locale]/account/page.tsx';
import ApplicationPage from '#app/[locale]/applications/[id]/page.tsx';
import AnswerPage from '#app/[locale]/applications/[id]/pages/[page]/page.tsx';
import HandoverPage from '#app/[locale]/applications/[id]/handover/page.tsx';
import { takeOverDraft } from '#app/[locale]/applications/[id]/handover/actions.ts';
import CheckPage from '#app/[locale]/applications/[id]/submission/page.tsx';
import { submitApplication } from '#app/[locale]/applications/[id]/submission/actions.ts';
import MyPage from '#app/[locale]/applications/page.tsx';
import InboxPage from '#app/[locale]/inbox/page.tsx';
import SignInPage from '#app/[locale]/sign-in/page.tsx';
import StartPage from '#app/[locale]/services/[service]/application/page.tsx';
import { startAsGuest } from '#app/[locale]/services/[service]/application/actions.ts';
import { discardDraft } from '#app/_parts/member/actions.ts';
import { paths } from '#app/_request/paths.ts';
import { POST as keepTyped } from '#app/api/applications/typed/route.ts';
import { GET as sessionEnd } from '#app/api/session/route.ts';
import { aCitizen, aDraft, aFilledDraft, find, permit, permitPages } from '#lib/applications/testing/testing.ts';
import { aGuest } from '#lib/applications/guest/guest.testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { testVault } from '#lib/kernel/testing.ts';
import { closeHere, sendResumeLink } from './actions.ts';
import GuestLinkPage from './page.tsx';
import { openLink } from './[token]/actions.ts';
import ResumptionPage from './[token]/page.tsx';

const params = (more: Record<string, string> = {}) => ({ params: Promise.resolve({ locale: 'en', ...more }) }) as never;
const application = (id: string) => () => ApplicationPage(params({ id }));
const check = (id: string) => () => CheckPage(params({ id }));
const answers = (id: string) => () =>
  AnswerPage({ params: Promise.resolve({ locale: 'en', id, page: 'you' }), searchParams: Promise.resolve({}) });
const handover = (id: string) => () => HandoverPage(params({ id }));
const linkPage = () => GuestLinkPage(params());
const startPage = () => StartPage(params({ service: permit }));

const cookie = (token: string) => ({ cookie: `tongban.guest=${token}` });

/** A guest of today, whose key is open now. */
async function aGuestNow(db: Database, pages = permitPages) {
  const guest = await aGuest(db, pages, new Date().toISOString());
  return { ...guest, db, headers: cookie(guest.token) };
}

const keyIn = (cookies: string[]): string => /tongban\.guest=([\w-]+)/.exec(cookies.join('\n'))?.[1] ?? '';

describe('without an account somebody', () => {
  test('begins a form, goes on with it in the same browser, and is told how long it is kept', async ({ db }) => {
    const begun = await post({ db, action: startAsGuest, fields: { locale: 'en', service: permit }, page: startPage });
    expect(begun.to).toMatch(/^\/en\/applications\/[\w-]+\/pages\/purpose$/);
    const headers = cookie(keyIn(begun.cookies));
    const [row] = await db.select().from(applications);
    const id = row?.id ?? '';
    const shown = await visit({ db, headers }, application(id));
    expect(textOf(shown.html)).toContain('You are not signed in. This draft is kept until');
    expect(linksIn(shown.html)['Save and leave']).toBe(paths.guestLink('en'));
    expect(textOf((await visit({ db, headers }, startPage)).html)).toContain('You have an unfinished application');
    expect((await visit({ db, headers }, answers(id))).to).toBeUndefined();
    // A second form of theirs belongs to the same guest.
    const fields = { locale: 'en', service: 'marriage-registration' };
    const second = await post({ db, headers, action: startAsGuest, fields });
    expect(keyIn(second.cookies)).toBe('');
    const owners = await db.select({ of: applications.applicantId }).from(applications);
    expect(new Set(owners.map(({ of }) => of)).size).toBe(1);
  });

  test('checks everything, and signs in to submit: sending itself is refused', async ({ db }) => {
    const { id, headers } = await aGuestNow(db);
    const { html } = await visit({ db, headers }, check(id));
    expect(linksIn(html)['Sign in and submit']).toBe(paths.signIn('en', paths.handover('en', id)));
    expect(html).not.toContain('Submit application');
    const fields = { locale: 'en', applicationId: id, idempotencyKey: crypto.randomUUID() };
    const sent = await post({ db, headers, action: submitApplication, fields, page: check(id) });
    expect(sent.to).toMatch(/^\/en\/sign-in/);
    expect((await db.select().from(applications))[0]?.status).toBe('draft');
  });

  test('is nobody on every other page', async ({ db }) => {
    const { headers } = await aGuestNow(db);
    for (const page of [MyPage, AccountPage, InboxPage])
      expect(
        (
          await visit({ db, headers }, () =>
            page({ ...(params() as object), searchParams: Promise.resolve({}) } as never),
          )
        ).to,
      ).toMatch(/^\/en\/sign-in/);
  });

  test('sees no draft of an account or of another guest, as if there were none', async ({ db }) => {
    const { headers } = await aGuestNow(db);
    const theirs = [await aDraft(await aCitizen(db)), (await aGuestNow(db)).id, crypto.randomUUID()];
    for (const id of theirs) {
      const { to } = await visit({ db, headers }, application(id));
      expect(to).toBe(paths.signIn('en', paths.application('en', id)));
      await post({ db, headers, action: discardDraft, fields: { locale: 'en', applicationId: id } });
    }
    expect((await db.select().from(applications)).length).toBe(3);
  });

  test('deletes what they wrote', async ({ db }) => {
    const { id, headers } = await aGuestNow(db);
    const sent = await post({ db, headers, action: discardDraft, fields: { locale: 'en', applicationId: id } });
    expect(sent.to).toBe(paths.startApplication('en', permit));
    expect(await db.select().from(applications)).toEqual([]);
  });

  test('has it closed after an hour without use, and hears of it before', async ({ db }) => {
    const { id, headers } = await aGuestNow(db);
    const { response } = await call({ db, headers }, sessionEnd);
    expect(await response.json()).toMatchObject({ isFinal: false });
    expect((await visit({ db, headers }, answers(id))).html).toContain('This form will close soon');
    await db.update(guestKeys).set({ seenAt: new Date(Date.now() - 3_600_000) });
    expect((await visit({ db, headers }, application(id))).to).toMatch(/^\/en\/sign-in/);
    expect((await call({ db, headers }, sessionEnd)).response.status).toBe(401);
    const signIn = () => SignInPage({ params: Promise.resolve({ locale: 'en' }), searchParams: Promise.resolve({}) });
    expect(textOf((await visit({ db, headers }, signIn)).html)).toContain('has closed here');
    expect(textOf((await visit({ db }, signIn)).html)).not.toContain('has closed here');
  });
});

test('whoever signs in takes over what they wrote before, and sees what their account has beside it', async ({
  db,
}) => {
  const { id, headers } = await aGuestNow(db);
  const ctx = await aCitizen(db);
  const own = await aFilledDraft(ctx);
  const by = { db, who: ctx.actor, headers };
  expect((await visit(by, application(id))).to).toBe(paths.handover('en', id));
  const { html } = await visit(by, handover(id));
  expect(textOf(html)).toContain('Your account has a draft of the same service');
  expect(Object.values(linksIn(html))).toContain(paths.application('en', own));
  const taken = await post({
    ...by,
    action: takeOverDraft,
    fields: { locale: 'en', applicationId: id },
    page: handover(id),
  });
  expect(taken.to).toBe(paths.submission('en', id));
  expect(taken.cookies.join('\n')).toMatch(/tongban\.guest=;/);
  expect(textOf((await visit(by, check(id))).html)).toContain('Submit application');
  expect((await visit({ db, headers }, application(id))).to).toMatch(/^\/en\/sign-in/);
});

test('whoever signed in by another way is told of it, and led to it', async ({ db }) => {
  const { id, headers } = await aGuestNow(db);
  const who = await aPerson(db);
  const mine = () => MyPage({ params: Promise.resolve({ locale: 'en' }), searchParams: Promise.resolve({}) });
  for (const page of [mine, startPage]) {
    const { html } = await visit({ db, who, headers }, page);
    expect(textOf(html)).toContain('You began this in this browser without signing in');
    expect(Object.values(linksIn(html))).toContain(paths.handover('en', id));
    expect((await visit({ db, who }, page)).html).not.toContain('without signing in');
  }
});

test('what they type is kept as for everybody, and nobody types on it for them', async ({ db }) => {
  const { id, headers } = await aGuestNow(db);
  const { headers: others } = await aGuestNow(db);
  const { html } = await visit({ db, headers }, answers(id));
  const held = Object.fromEntries(elementsIn(html, 'input').map(({ name = '', value = '' }) => [name, value]));
  const typed = async (by: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ turn: '1', ...held, phone: '139' })) form.append(name, value);
    const encoded = new Response(form);
    const body = Buffer.from(await encoded.arrayBuffer());
    const sent = { origin, 'content-type': encoded.headers.get('content-type') ?? '' };
    const request = new Request(`${origin}${paths.typedAnswers}`, {
      ...{ method: 'POST', body, headers: { ...sent, 'content-length': String(body.length) } },
    });
    return (await call({ db, headers: by }, () => keepTyped(request))).response.status;
  };
  expect(await typed(others)).toBe(404);
  expect(await typed({})).toBe(401);
  expect(await typed(headers)).toBe(200);
  expect((await find(db, id)).typed['you']?.raw['phone']).toEqual(['139']);
});

test('nobody else takes it over: without the key of its guest it is not there', async ({ db }) => {
  const { id } = await aGuestNow(db);
  const { headers } = await aGuestNow(db);
  const who = await aPerson(db);
  for (const by of [
    { db, who },
    { db, who, headers },
  ]) {
    expect((await visit(by, handover(id))).to).toBe('/en/missing');
    const fields = { locale: 'en', applicationId: id };
    expect((await post({ ...by, action: takeOverDraft, fields, page: handover(id) })).to).toBe('/en/missing');
  }
});

describe('by the link somebody', () => {
  const word = 'Old Oak';

  /** Has the link sent, and reads it in the letter that waits. */
  async function linkOf({ db, headers }: { db: Database; headers: Record<string, string> }) {
    const fields = { locale: 'en', email: 'guest@people.example', word };
    const sent = await post({ db, headers, action: sendResumeLink, fields, page: linkPage });
    const [letter] = await db.select().from(outbox);
    const body = letter ? testVault.open(letter.body, `outbox.body:${letter.id}`) : '';
    return { html: sent.html, token: /resumption\/([\w-]+)/.exec(body)?.[1] ?? '' };
  }

  const resume = (token: string) => () => ResumptionPage(params({ token }));
  const open = (db: Database, token: string, tried = word) =>
    post({ db, action: openLink, fields: { locale: 'en', token, word: tried }, page: resume(token) });

  test('comes back on another device, once', async ({ db }) => {
    const guest = await aGuestNow(db);
    const { html, token } = await linkOf(guest);
    expect(textOf(html)).toContain('A link is on its way to');
    expect(html).not.toContain(word);
    expect(html).not.toContain(token);
    const asked = await visit({ db }, resume(token));
    expect(textOf(asked.html)).toContain('The word you chose');
    await visit({ db }, resume(token));

    const opened = await open(db, token);
    expect(opened.to).toBe(paths.application('en', guest.id));
    const headers = cookie(keyIn(opened.cookies));
    expect((await visit({ db, headers }, application(guest.id))).to).toBeUndefined();
    // The browser that held the form before is shut out.
    expect((await visit(guest, application(guest.id))).to).toMatch(/^\/en\/sign-in/);
    expect(textOf((await open(db, token)).html)).toContain('It did not open.');
  });

  test('hears the same whatever is wrong, and sees nothing', async ({ db }) => {
    const { token } = await linkOf(await aGuestNow(db));
    const said = async (of: string, tried?: string) => textOf((await open(db, of, tried)).html);
    const wrong = await said(token, 'nonsense');
    expect(wrong).toContain('It did not open.');
    expect(wrong).not.toContain('nonsense');
    expect(await said('unknown')).toBe(wrong);
    for (let tries = 0; tries < 4; tries += 1) expect(await said(token, 'nonsense')).toBe(wrong);
    expect(await said(token)).toBe(wrong);
  });

  test('is told that what this browser holds closes', async ({ db }) => {
    const { token } = await linkOf(await aGuestNow(db));
    const { headers } = await aGuestNow(db);
    expect(textOf((await visit({ db, headers }, resume(token))).html)).toContain(
      'A form begun without signing in is open in this browser',
    );
  });

  test('types an address and a word, or hears what is missing', async ({ db }) => {
    const { headers } = await aGuestNow(db);
    const fields = { locale: 'en', email: 'x', word: 'abc' };
    const { html } = await post({ db, headers, action: sendResumeLink, fields, page: linkPage });
    expect(textOf(html)).toContain('Enter a full e-mail address');
    expect(textOf(html)).toContain('at least 4 characters');
    expect(html).toContain('<title>Error: ');
  });
});

test('a shared device keeps nothing once it is closed there', async ({ db }) => {
  const { id, headers } = await aGuestNow(db);
  expect(textOf((await visit({ db, headers }, linkPage)).html)).toContain('cannot be opened again');
  const closed = await post({ db, headers, action: closeHere, fields: { locale: 'en' } });
  expect(closed.to).toBe('/en');
  expect(await db.select().from(guestKeys)).toEqual([]);
  expect((await visit({ db, headers }, application(id))).to).toMatch(/^\/en\/sign-in/);
});
