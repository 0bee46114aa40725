import { expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { newId } from '#db/schema/columns.ts';
import { paths } from '#app/_request/paths.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { answerPages } from '#lib/applications/draft/answer.ts';
import { aCitizen, aDraft, aFilledDraft, find, granted, permitPages } from '#lib/applications/testing/testing.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import type { Field } from '#lib/forms/field-kinds.ts';
import { saveAnswers } from '#app/[locale]/applications/[id]/pages/[page]/actions.ts';
import AnswerPage from '#app/[locale]/applications/[id]/pages/[page]/page.tsx';
import { submitApplication } from '#app/[locale]/applications/[id]/submission/actions.ts';
import CheckPage from '#app/[locale]/applications/[id]/submission/page.tsx';
import ApplicationPage from '#app/[locale]/applications/[id]/page.tsx';
import { goOnWithForm } from './actions.ts';
import FormChangesPage from './page.tsx';

const nickname: Field = {
  ...{ kind: 'text', id: 'nickname', optional: true },
  label: { zh: '曾用名', en: 'Former name' },
};

/** A draft begun before a deployment: it was asked for a former name, and for its phone in other words. */
async function aDraftFromBefore(db: Database): Promise<{ ctx: ApplicationContext; id: string }> {
  const ctx = await aCitizen(db);
  const { catalogue } = testContent();
  const earlier = (fields: Field[]): Field[] =>
    fields.flatMap((field) =>
      field.id === 'phone' ? [{ ...field, label: { zh: '联系电话', en: 'Phone' } }, nickname] : [field],
    );
  const formOf: typeof catalogue.formOf = (guide) => {
    const form = catalogue.formOf(guide);
    return form && { ...form, pages: form.pages.map((page) => ({ ...page, fields: earlier(page.fields) })) };
  };
  const before = { ...ctx, catalogue: { ...catalogue, formOf } };
  const id = await aDraft(before);
  const pages = permitPages.map(({ page, raw }) => ({
    page,
    raw: page === 'you' ? { ...raw, nickname: '小林子' } : raw,
  }));
  granted(await answerPages(before, { applicationId: id, pages }));
  return { ctx, id };
}

const of = (id: string, locale = 'en') => ({ params: Promise.resolve({ locale, id }) });
const answerPage = (id: string) => () =>
  AnswerPage({ params: Promise.resolve({ locale: 'en', id, page: 'you' }), searchParams: Promise.resolve({}) });
const changes = (id: string, locale?: string) => () => FormChangesPage(of(id, locale));
const toIn = (html: string) => elementsIn(html, 'input').find(({ name }) => name === 'to')?.['value'] ?? '';

test('every page of a draft whose form changed leads to what is different, in words', async ({ db }) => {
  const { ctx, id } = await aDraftFromBefore(db);
  const by = { db, who: ctx.actor };
  for (const page of [() => ApplicationPage(of(id)), () => CheckPage(of(id)), answerPage(id)])
    expect((await visit(by, page)).to).toBe(paths.formChanges('en', id));
  const english = textOf((await visit(by, changes(id))).html);
  expect(english).toContain('Questions no longer asked Former name');
  expect(english).toMatch(/Questions that have changed .*: it read “Phone” before/);
  expect(english).toContain('Answers that no longer fit Former name 小林子');
  const chinese = textOf((await visit(by, changes(id, 'zh'))).html);
  expect(chinese).toContain('手机号码：原来的问法是“联系电话”');
  expect(chinese).toContain('不再适用的回答 曾用名 小林子');
});

test('once it is seen the draft goes on, and what does not fit stands on its page', async ({ db }) => {
  const { ctx, id } = await aDraftFromBefore(db);
  const by = { db, who: ctx.actor };
  const to = toIn((await visit(by, changes(id))).html);
  const fields = { locale: 'en', applicationId: id, to };
  expect((await post({ ...by, action: goOnWithForm, fields, page: changes(id) })).to).toBe(paths.application('en', id));
  const { html, to: elsewhere } = await visit(by, () => ApplicationPage(of(id)));
  expect(elsewhere).toBeUndefined();
  expect(textOf(html)).toMatch(/Answers from before the form changed .*Former name 小林子/);
  expect((await visit(by, answerPage(id))).to).toBeUndefined();
  expect((await visit(by, changes(id))).to).toBe(paths.application('en', id));
});

test('who saw another change is shown the newest, and nothing is done', async ({ db }) => {
  const { ctx, id } = await aDraftFromBefore(db);
  const fields = { locale: 'en', applicationId: id, to: 'another form' };
  const { html, to } = await post({ db, who: ctx.actor, action: goOnWithForm, fields, page: changes(id) });
  expect(to).toBeUndefined();
  expect(textOf(html)).toContain('The form has just changed once more');
  expect(html).toContain('<title>Error: ');
  expect(toIn(html)).toMatch(/^[0-9a-f]{64}$/);
  expect((await find(db, id)).answers).toHaveProperty('nickname');
});

test('sending it is refused with the way to the changes', async ({ db }) => {
  const { ctx, id } = await aDraftFromBefore(db);
  const fields = { locale: 'zh', applicationId: id, idempotencyKey: newId() };
  const page = () => CheckPage(of(id, 'zh'));
  const { html, to } = await post({ db, who: ctx.actor, action: submitApplication, fields, page });
  expect(to).toBeUndefined();
  expect(textOf(html)).toContain('这项服务的申请表改了，所以没有提交。');
  expect(linksIn(html)['看看有哪些变化']).toBe(paths.formChanges('zh', id));
  expect((await find(db, id)).status).toBe('draft');
});

test('a page sent from a tab that stood open comes back with its mistakes, not without what was typed', async ({
  db,
}) => {
  const { ctx, id } = await aDraftFromBefore(db);
  const fields = { locale: 'en', applicationId: id, pageId: 'you', name: '改过的名字', 'resident-id': '1', phone: '' };
  const { html, to } = await post({ db, who: ctx.actor, action: saveAnswers, fields, page: answerPage(id) });
  expect(to).toBeUndefined();
  expect(html).toContain('改过的名字');
});

test('a draft with the form there is has no such page', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  expect((await visit({ db, who: ctx.actor }, changes(id))).to).toBe(paths.application('en', id));
});
