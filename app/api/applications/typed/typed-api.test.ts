import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import AnswerPage from '#app/[locale]/applications/[id]/pages/[page]/page.tsx';
import ApplicationPage from '#app/[locale]/applications/[id]/page.tsx';
import CheckPage from '#app/[locale]/applications/[id]/submission/page.tsx';
import { paths } from '#app/_request/paths.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { aCitizen, aFilledDraft, find } from '#lib/applications/testing/testing.ts';
import { call, origin, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { POST } from './route.ts';

const pageOf = (ctx: ApplicationContext, id: string, locale = 'en') =>
  visit({ db: ctx.db, who: ctx.actor }, () =>
    AnswerPage({ params: Promise.resolve({ locale, id, page: 'you' }), searchParams: Promise.resolve({}) }),
  );
const params = (id: string, locale = 'en') => ({ params: Promise.resolve({ locale, id }) });

/** What the form of a page holds, hidden or not. */
const heldIn = (html: string): Record<string, string> =>
  Object.fromEntries(elementsIn(html, 'input').map(({ name = '', value = '' }) => [name, value]));

/** Sends the form as the module does. */
async function type(
  { db, actor }: { db: ApplicationContext['db']; actor: ApplicationContext['actor'] | undefined },
  held: Record<string, string>,
  headers: Record<string, string> = { origin },
) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ turn: '1', ...held })) form.append(name, value);
  const encoded = new Response(form);
  const body = Buffer.from(await encoded.arrayBuffer());
  const type = encoded.headers.get('content-type') ?? '';
  const all = { 'content-type': type, 'content-length': String(body.length), ...headers };
  const request = new Request(`${origin}${paths.typedAnswers}`, { method: 'POST', headers: all, body });
  return (await call({ db, who: actor }, () => POST(request))).response;
}

test('a page is kept while it is typed, and every device goes on with it', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  const { html } = await pageOf(ctx, id);
  expect(elementsIn(html, 'form').find((form) => form['id'] === 'answers-form')).toMatchObject({
    'data-keeps': paths.typedAnswers,
  });
  const answer = await type(ctx, { ...heldIn(html), phone: '139' });
  expect([answer.status, await answer.json()]).toEqual([200, { at: expect.stringMatching(/^\d\d:\d\d$/) }]);

  const again = await pageOf(ctx, id);
  expect(heldIn(again.html)['phone']).toBe('139');
  expect(textOf(again.html)).toContain('You began this page and did not finish it.');
  expect(textOf((await pageOf(ctx, id, 'zh')).html)).toContain('这一页填到一半');
  expect((await find(db, id)).answers['phone']).toBe('13812345678');
});

test('the draft says which page was begun, leads to it, and offers no sending', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  await type(ctx, { ...heldIn((await pageOf(ctx, id)).html), phone: '139' });
  const by = { db, who: ctx.actor };
  const draft = await visit(by, () => ApplicationPage(params(id)));
  expect(textOf(draft.html)).toContain('About you Begun, not complete');
  expect(linksIn(draft.html)['Continue']).toBe(paths.applicationPage('en', id, 'you'));
  expect(textOf((await visit(by, () => ApplicationPage(params(id, 'zh')))).html)).toContain('填了一半，还没填完');
  const check = await visit(by, () => CheckPage(params(id)));
  expect(textOf(check.html)).toContain('One page is not complete yet');
});

test('it takes nothing from elsewhere, from nobody, from a stranger, and nothing unread', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  const held = { ...heldIn((await pageOf(ctx, id)).html), phone: '139' };
  const stranger = await aCitizen(db, '赵强');
  const statuses = [
    await type(ctx, held, { origin: 'https://elsewhere.example' }),
    await type({ db, actor: undefined }, held),
    await type(stranger, held),
    await type(ctx, { ...held, writer: 'w'.repeat(101) }),
    await type(ctx, { ...held, pageId: 'none' }),
    await type(ctx, { ...held, savedMark: 'another' }),
    await type(ctx, { ...held, name: '长'.repeat(60_000) }),
  ];
  expect(statuses.map(({ status }) => status)).toEqual([403, 401, 404, 400, 410, 409, 413]);
  expect((await find(db, id)).typed).toEqual({});
});
