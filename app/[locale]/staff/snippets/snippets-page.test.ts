import { expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { paths } from '#app/_request/paths.ts';
import { readOwnSnippets } from '#lib/applications/snippets/read-snippets.ts';
import { aPerson } from '#lib/applications/testing/testing.ts';
import { anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { keepReason, removeReason } from './actions.ts';
import SnippetsPage from './page.tsx';

const page = (edit?: string) => () =>
  SnippetsPage({ params: Promise.resolve({ locale: 'en' }), searchParams: Promise.resolve(edit ? { edit } : {}) });
const fields = {
  locale: 'en',
  ...licence,
  act: 'refuse',
  title: 'Not vaccinated',
  zh: '没有免疫。',
  en: 'No vaccine.',
};

test('a reason is kept, changed and removed', async ({ db }) => {
  const who = await anOfficer(db, licence.department);
  const empty = await visit({ db, who }, page());
  expect(textOf(empty.html)).toContain('None yet.');
  expect((await post({ db, who, action: keepReason, fields, page: page() })).to).toBe(paths.staff.snippets('en'));
  const [kept] = await readOwnSnippets(contextOf(db, who));
  const id = kept?.id ?? '';
  const { html } = await visit({ db, who }, page(id));
  expect(textOf(html)).toContain('Not vaccinated Refuse · Dog registration No vaccine. Change');
  expect(elementsIn(html, 'input').find(({ name }) => name === 'title')).toMatchObject({ value: 'Not vaccinated' });
  await post({ db, who, action: keepReason, fields: { ...fields, id, en: 'Changed.' }, page: page() });
  expect(await readOwnSnippets(contextOf(db, who))).toMatchObject([{ id, text: { en: 'Changed.' } }]);
  await post({ db, who, action: removeReason, fields: { locale: 'en', id }, page: page() });
  expect(await readOwnSnippets(contextOf(db, who))).toEqual([]);
});

test('what is missing is said at its field, and what was written stays', async ({ db }) => {
  const who = await anOfficer(db, licence.department);
  const { html } = await post({ db, who, action: keepReason, fields: { ...fields, en: ' ' }, page: page() });
  expect(textOf(html)).toContain('Write the reasons in English');
  expect(textOf(html)).toContain('没有免疫。');
});

test('for another department nothing is kept, and for who is no staff there is no page', async ({ db }) => {
  const who = await anOfficer(db, 'tobacco');
  const { html } = await post({ db, who, action: keepReason, fields, page: page() });
  expect(textOf(html)).toContain('for your own department only');
  const citizen = await aPerson(db, '张三');
  expect((await visit({ db, who: citizen }, page())).to).toBe('/en/missing');
  expect((await post({ db, who: citizen, action: removeReason, fields, page: page() })).to).toBe('/en/missing');
});
