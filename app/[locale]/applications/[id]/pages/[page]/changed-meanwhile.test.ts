import { expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { paths } from '#app/_request/paths.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { aCitizen, aFilledDraft, find } from '#lib/applications/testing/testing.ts';
import { saveAnswers } from './actions.ts';
import AnswerPage from './page.tsx';

type Fields = Record<string, string>;

const page = (id: string, locale: string) => () =>
  AnswerPage({ params: Promise.resolve({ locale, id, page: 'you' }), searchParams: Promise.resolve({}) });

/** A window in which the page stands: what it holds, and what is sent from it. */
async function aWindow({ db, actor }: ApplicationContext, id: string, locale = 'en') {
  let { html } = await visit({ db, who: actor }, page(id, locale));
  const markIn = () => elementsIn(html, 'input').find(({ name }) => name === 'savedMark')?.['value'] ?? '';
  return {
    shown: () => html,
    async save(typed: Fields, pressed: Fields = {}) {
      const you = { name: '林小雨', 'resident-id': '11010519491231002X', phone: '13812345678', ...typed };
      const fields = { locale, applicationId: id, pageId: 'you', savedMark: markIn(), ...you, ...pressed };
      const answered = await post({ db, who: actor, action: saveAnswers, page: page(id, locale), fields });
      html = answered.html || html;
      return answered;
    },
    over: () => elementsIn(html, 'button').find(({ name }) => name === 'overMark')?.['value'] ?? '',
  };
}

const nameOf = async ({ db }: ApplicationContext, id: string) => (await find(db, id)).answers['name'];

test('what was saved in another window meanwhile is not written over, and what was typed stays', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  const [here, there] = [await aWindow(ctx, id), await aWindow(ctx, id)];
  expect((await there.save({ name: '那边' })).to).toBeDefined();
  const { html, to } = await here.save({ name: '这边' });
  expect(to).toBeUndefined();
  expect(await nameOf(ctx, id)).toBe('那边');
  expect(textOf(html)).toMatch(/“About you” was changed in another window .*last saved on .*Saved there: .* 那边/);
  expect(textOf(html)).not.toContain('Mobile number: 13812345678');
  expect(elementsIn(html, 'input').find((input) => input['id'] === 'name')?.['value']).toBe('这边');
  expect(html).toContain('<title>Error: ');
  expect(linksIn(html)['Use what was saved there']).toBe(paths.applicationPage('en', id, 'you'));
});

test('it says so in Chinese, too', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  const [here, there] = [await aWindow(ctx, id, 'zh'), await aWindow(ctx, id)];
  await there.save({ name: '那边' });
  const { html } = await here.save({ name: '这边' });
  expect(textOf(html)).toMatch(
    /“您的信息”这一页，在您打开以后又在另一个窗口或者设备上改过.*那边保存的是： 姓名： 那边/,
  );
});

test('pressing “save” again does not choose; the button that keeps one’s own does', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  const [here, there] = [await aWindow(ctx, id), await aWindow(ctx, id)];
  await there.save({ name: '那边' });
  await here.save({ name: '这边' });
  expect((await here.save({ name: '这边' })).to).toBeUndefined();
  expect(await nameOf(ctx, id)).toBe('那边');
  expect((await here.save({ name: '这边' }, { overMark: here.over() })).to).toBeDefined();
  expect(await nameOf(ctx, id)).toBe('这边');
});

test('what changes once more before it is chosen is shown once more', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  const [here, there] = [await aWindow(ctx, id), await aWindow(ctx, id)];
  await there.save({ name: '那边' });
  await here.save({ name: '这边' });
  await (await aWindow(ctx, id)).save({ name: '第三处' });
  const { html, to } = await here.save({ name: '这边' }, { overMark: here.over() });
  expect(to).toBeUndefined();
  expect(textOf(html)).toContain('第三处');
  expect(await nameOf(ctx, id)).toBe('第三处');
});

test('a form that is sent twice, and another page changed elsewhere, are nothing to choose between', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  const here = await aWindow(ctx, id);
  expect((await here.save({ name: '这边' })).to).toBeDefined();
  expect((await here.save({ name: '这边' })).to).toBeDefined();
  const later = await aWindow(ctx, id);
  const fields = { locale: 'en', applicationId: id, pageId: 'ground', ground: 'work' };
  await post({ db, who: ctx.actor, action: saveAnswers, page: page(id, 'en'), fields });
  expect((await later.save({ name: '再改' })).to).toBeDefined();
});

test('a mistake, or own details filled in, do not make a window forget what it began with', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  const [here, there] = [await aWindow(ctx, id), await aWindow(ctx, id)];
  await there.save({ name: '那边' });
  await here.save({ name: '这边', phone: '1' });
  await here.save({ name: '这边' }, { fillIn: 'page' });
  expect((await here.save({ name: '这边' })).to).toBeUndefined();
  expect(await nameOf(ctx, id)).toBe('那边');
});
