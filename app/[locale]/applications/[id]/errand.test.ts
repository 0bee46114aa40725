import { describe, expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { paths } from '#app/_request/paths.ts';
import type { Database } from '#db/client.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { aCitizen, aDraft, aFilledDraft, aSubmittedCase, find } from '#lib/applications/testing/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { resubmitApplication } from './correction/actions.ts';
import CorrectionPage from './correction/page.tsx';
import { writeToTheStaff } from './messages/actions.ts';
import MessagesPage from './messages/page.tsx';
import { saveAnswers } from './pages/[page]/actions.ts';
import AnswerPage from './pages/[page]/page.tsx';
import ReceiptPage from './receipt/page.tsx';
import { submitApplication } from './submission/actions.ts';
import CheckPage from './submission/page.tsx';
import { withdrawApplication } from './withdrawal/actions.ts';
import WithdrawalPage from './withdrawal/page.tsx';

const of = (id: string) => ({ params: Promise.resolve({ locale: 'en', id }) });
const answers = (id: string, page: string, from?: string) => () =>
  AnswerPage({
    params: Promise.resolve({ locale: 'en', id, page }),
    searchParams: Promise.resolve(from ? { from } : {}),
  });
const check = (id: string) => () => CheckPage(of(id));
const receipt = (id: string) => () => ReceiptPage(of(id));
const correction = (id: string) => () => CorrectionPage(of(id));
const withdrawal = (id: string) => () => WithdrawalPage(of(id));
const messages = (id: string) => () => MessagesPage(of(id));

type Typed = Record<string, string | string[]>;
const save = (db: Database, who: Actor, { id, page, ...typed }: { id: string; page: string } & Typed) =>
  post({
    ...{ db, who, action: saveAnswers, page: answers(id, page) },
    fields: { locale: 'en', applicationId: id, pageId: page, ...typed },
  });
const alarm = (html: string): string => textOf(/<div[^>]*data-alarm[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '');
const valueOf = (html: string, id: string) => elementsIn(html, 'input').find((input) => input['id'] === id)?.['value'];

describe('a page of the form', () => {
  test('with mistakes comes back with what was typed, each mistake by its field in the order of the page', async ({
    db,
  }) => {
    const ctx = await aCitizen(db);
    const { actor } = ctx;
    const id = await aDraft(ctx);
    await save(db, actor, { id, page: 'for-whom', 'for-whom': 'myself' });
    const { html, to } = await save(db, actor, { id, page: 'you', name: '<b>林</b>', 'resident-id': '123', phone: '' });
    expect(to).toBeUndefined();
    const wrong = elementsIn(html, 'a').flatMap(({ href = '' }) => (/^#(?!content)/.test(href) ? [href] : []));
    expect(wrong).toEqual(['#resident-id', '#phone']);
    expect(valueOf(html, 'name')).toBe('<b>林</b>');
    expect(valueOf(html, 'resident-id')).toBe('123');
    expect(html).toContain('<title>Error: ');
    // The account knew the name; what was typed with mistakes has not replaced it.
    expect((await find(db, id)).answers['name']).toBe('林小雨');
  });

  test('leads to the next one, and to the check where it came from there', async ({ db }) => {
    const ctx = await aCitizen(db);
    const id = await aFilledDraft(ctx);
    const fields = { name: '林小雨', 'resident-id': '11010519491231002X', phone: '13812345678' };
    expect((await save(db, ctx.actor, { id, page: 'you', ...fields })).to).toBe(
      paths.applicationPage('en', id, 'registered-place'),
    );
    const back = await save(db, ctx.actor, { id, page: 'you', toCheck: 'yes', ...fields });
    expect(back.to).toBe(paths.submission('en', id));
  });

  test('shows what is saved, and the way back', async ({ db }) => {
    const ctx = await aCitizen(db);
    const id = await aFilledDraft(ctx);
    const { html } = await visit({ db, who: ctx.actor }, answers(id, 'home', 'check'));
    expect(valueOf(html, 'home.street')).toBe('滨江路 18 号');
    expect(
      elementsIn(html, 'input')
        .filter((input) => 'checked' in input)
        .map(({ value }) => value),
    ).toEqual(['linjiang', 'rented']);
    expect(linksIn(html)['Back to your answers']).toBe(paths.submission('en', id));
    expect(elementsIn(html, 'input').find(({ name }) => name === 'toCheck')).toMatchObject({ value: 'yes' });
  });

  test.for(['no-such-page', '__proto__', 'constructor'])(
    'that there is not leads to the draft: %s',
    async (page, { db }) => {
      const ctx = await aCitizen(db);
      const id = await aDraft(ctx);
      expect((await visit({ db, who: ctx.actor }, answers(id, page))).to).toBe(paths.application('en', id));
    },
  );

  test('sent after the application keeps what was typed and says that it is closed', async ({ db }) => {
    const ctx = await aCitizen(db);
    const id = await aSubmittedCase(ctx);
    const { html } = await save(db, ctx.actor, { id, page: 'you', name: '改过的名字', 'resident-id': '', phone: '' });
    expect(alarm(html)).toContain('This page cannot be changed now.');
    expect(valueOf(html, 'name')).toBe('改过的名字');
    expect((await find(db, id)).answers['name']).toBe('林小雨');
    expect((await visit({ db, who: ctx.actor }, answers(id, 'you'))).to).toBe(paths.application('en', id));
  });

  test('of somebody else’s draft is not there, and is not written to', async ({ db }) => {
    const id = await aFilledDraft(await aCitizen(db));
    const { actor: other } = await aCitizen(db, '李四');
    expect((await visit({ db, who: other }, answers(id, 'you'))).to).toBe('/en/missing');
    expect((await save(db, other, { id, page: 'purpose', purpose: 'renewal' })).to).toBe('/en/missing');
    expect((await find(db, id)).answers['purpose']).toBe('first-issue');
  });
});

describe('the check of the answers', () => {
  const key = () => crypto.randomUUID();

  test('shows each answer as it was typed, with the way to change it, and what comes next', async ({ db }) => {
    const ctx = await aCitizen(db);
    const id = await aFilledDraft(ctx);
    const { html } = await visit({ db, who: ctx.actor }, check(id));
    expect(textOf(html)).toMatch(/11010519491231002X.*13812345678/s);
    expect(Object.values(linksIn(html))).toContain(paths.changeAnswers('en', id, 'you'));
    expect(textOf(html)).toMatch(/Within 5 working days we tell you whether .* After acceptance this city promises/);
    expect(elementsIn(html, 'button').length).toBeGreaterThan(0);
  });

  test('of a draft with a gap leads to the gap and sends nothing', async ({ db }) => {
    const ctx = await aCitizen(db);
    const id = await aDraft(ctx);
    const page = check(id);
    const { html } = await visit({ db, who: ctx.actor }, page);
    expect(html).toContain(paths.changeAnswers('en', id, 'purpose'));
    expect(html).not.toContain('idempotencyKey');
    const fields = { locale: 'en', applicationId: id, idempotencyKey: key() };
    await post({ db, who: ctx.actor, action: submitApplication, fields, page });
    expect((await find(db, id)).status).toBe('draft');
  });

  test('sent twice with one key is sent once, and leads to the receipt both times', async ({ db }) => {
    const ctx = await aCitizen(db);
    const id = await aFilledDraft(ctx);
    const fields = { locale: 'en', applicationId: id, idempotencyKey: key() };
    const send = () => post({ db, who: ctx.actor, action: submitApplication, fields });
    expect([(await send()).to, (await send()).to]).toEqual([paths.receipt('en', id), paths.receipt('en', id)]);
    const { html } = await visit({ db, who: ctx.actor }, receipt(id));
    const { reference } = await find(db, id);
    expect(html.replaceAll(/<[^>]*>/g, '')).toContain(reference);
    expect(textOf(html)).toMatch(/neither an acceptance nor a decision/);
    expect((await visit({ db, who: ctx.actor }, check(id))).to).toBe(paths.application('en', id));
  });

  test('sent with the key of another application is sent all the same', async ({ db }) => {
    const ctx = await aCitizen(db);
    const ids = [await aFilledDraft(ctx), await aFilledDraft(await aCitizen(db))];
    const idempotencyKey = key();
    const [mine = '', other = ''] = ids;
    const send = (applicationId: string, who: Actor) =>
      post({ db, who, action: submitApplication, fields: { locale: 'en', applicationId, idempotencyKey } });
    const { applicantId } = await find(db, other);
    expect((await send(mine, ctx.actor)).to).toBe(paths.receipt('en', mine));
    expect((await send(other, { id: applicantId, name: '', posts: [] })).to).toBe(paths.receipt('en', other));
  });

  test('gives no receipt before it is sent', async ({ db }) => {
    const ctx = await aCitizen(db);
    const id = await aFilledDraft(ctx);
    expect((await visit({ db, who: ctx.actor }, receipt(id))).to).toBe(paths.application('en', id));
  });
});

describe('a correction', () => {
  const send = (db: Database, who: Actor, { id, reply = '' }: { id: string; reply?: string }) =>
    post({
      db,
      who,
      action: resubmitApplication,
      fields: { locale: 'en', applicationId: id, reply },
      page: correction(id),
    });

  test('is asked for item by item, and not sent with one left untouched', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'correction_requested', cast);
    const shown = await visit({ db, who: cast.citizen }, correction(id));
    expect(Object.values(linksIn(shown.html))).toContain(paths.applicationPage('en', id, 'address'));
    expect(alarm((await send(db, cast.citizen, { id })).html)).toContain(
      'You have not changed these yet, nor written about them:',
    );
    expect((await send(db, cast.citizen, { id, reply: '地址没有变' })).to).toBe(paths.application('en', id));
  });

  test('opens the pages that were asked for, and no others', async ({ db }) => {
    const cast = await aCast(db);
    const { id, form } = await aCaseIn(db, 'correction_requested', cast);
    const { html } = await visit({ db, who: cast.citizen }, answers(id, 'address'));
    expect(textOf(html)).toContain('To correct: 理由');
    for (const other of form.pages.filter((page) => page.id !== 'address'))
      expect((await visit({ db, who: cast.citizen }, answers(id, other.id))).to).toBe(paths.application('en', id));
  });

  test('that nobody asked for has no page; one sent too late is told so', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'submitted', cast);
    expect((await visit({ db, who: cast.citizen }, correction(id))).to).toBe(paths.application('en', id));
    expect(alarm((await send(db, cast.citizen, { id, reply: '写好的' })).html)).toContain(
      'Corrections are no longer possible.',
    );
  });
});

describe('a withdrawal', () => {
  const withdraw = (db: Database, who: Actor, { id, reason = '' }: { id: string; reason?: string }) =>
    post({
      db,
      who,
      action: withdrawApplication,
      fields: { locale: 'en', applicationId: id, reason },
      page: withdrawal(id),
    });

  test('needs no reason, and leads to the case', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'in_review', cast);
    expect((await withdraw(db, cast.citizen, { id })).to).toBe(paths.application('en', id));
    expect((await find(db, id)).status).toBe('withdrawn');
  });

  test('after the decision is refused, and has no page any more', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'refused', cast);
    const { html } = await withdraw(db, cast.citizen, { id, reason: '写好的理由' });
    expect(alarm(html)).toContain('has been decided and can no longer be withdrawn');
    expect(textOf(html)).toContain('写好的理由');
    expect((await visit({ db, who: cast.citizen }, withdrawal(id))).to).toBe(paths.application('en', id));
  });

  test('says how long a reason may be', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'submitted', cast);
    const { html } = await withdraw(db, cast.citizen, { id, reason: '长'.repeat(501) });
    expect(alarm(html)).toContain('Use 500 characters or fewer');
  });
});

describe('a message to the staff', () => {
  const write = (db: Database, who: Actor, { id, body }: { id: string; body: string }) =>
    post({ db, who, action: writeToTheStaff, fields: { locale: 'en', applicationId: id, body }, page: messages(id) });

  test('stands in the conversation at once, as it was written, and its field is empty again', async ({ db }) => {
    const ctx = await aCitizen(db);
    const id = await aSubmittedCase(ctx);
    const { html } = await write(db, ctx.actor, { id, body: '<b>什么时候</b>\n好？' });
    expect(html).not.toContain('<b>什么');
    expect(textOf(html)).toMatch(/You · .*<b>什么时候<\/b> 好？/);
    expect(/<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1]).toBe('');
    expect(textOf(html)).toContain('Sent.');
  });

  test.for([
    ['', 'Write your message'],
    [' \n ', 'Write your message'],
    ['长'.repeat(2001), 'Use 2,000 characters or fewer'],
  ])('is not sent: %j', async ([body = '', said], { db }) => {
    const ctx = await aCitizen(db);
    const id = await aSubmittedCase(ctx);
    expect(alarm((await write(db, ctx.actor, { id, body })).html)).toContain(said);
  });

  test('about a draft, or somebody else’s case, has no page', async ({ db }) => {
    const ctx = await aCitizen(db);
    expect((await visit({ db, who: ctx.actor }, messages(await aDraft(ctx)))).to).toMatch(/\/en\/applications\//);
    const id = await aSubmittedCase(await aCitizen(db, '李四'));
    expect((await write(db, ctx.actor, { id, body: 'x' })).to).toBe('/en/missing');
  });
});
