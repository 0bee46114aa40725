import { expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { paths } from '#app/_request/paths.ts';
import { aCitizen, aDraft, aFilledDraft, find } from '#lib/applications/testing/testing.ts';
import { saveAnswers } from './actions.ts';
import AnswerPage from './page.tsx';

const page = (id: string, from?: string) => () =>
  AnswerPage({
    params: Promise.resolve({ locale: 'en', id, page: 'you' }),
    searchParams: Promise.resolve(from ? { from } : {}),
  });
const valueOf = (html: string, id: string) => elementsIn(html, 'input').find((input) => input['id'] === id)?.['value'];

test('a form sent to the other language is shown in it as it was typed, unread and not saved', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aDraft(ctx);
  const typed = { name: '改了一半', 'resident-id': '123', phone: '' };
  const { html, to } = await post({
    ...{ db, who: ctx.actor, action: saveAnswers, page: page(id) },
    fields: { locale: 'zh', applicationId: id, pageId: 'you', otherLanguage: 'yes', ...typed },
  });
  expect(to).toBeUndefined();
  expect([valueOf(html, 'name'), valueOf(html, 'resident-id')]).toEqual(['改了一半', '123']);
  expect(html).not.toMatch(/data-alarm|aria-invalid="true"|<title>Error/);
  expect(elementsIn(html, 'input').find(({ name }) => name === 'locale')?.['value']).toBe('en');
  expect((await find(db, id)).answers['name']).toBe('林小雨');
});

test('its button is not the one that the Enter key presses', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  const { html } = await visit({ db, who: ctx.actor }, page(id, 'check'));
  const [first, other, ...rest] = elementsIn(html, 'button').filter(({ form }) => form === 'answers-form');
  expect(first).toEqual({ form: 'answers-form', tabindex: '-1', 'aria-hidden': 'true', class: 'sr-only' });
  expect(other).toMatchObject({ name: 'otherLanguage', formAction: paths.changeAnswers('zh', id, 'you') });
  expect(rest).toEqual([]);
  expect(elementsIn(html, 'form').map((form) => form['id'])).toContain('answers-form');
});
