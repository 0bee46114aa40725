import { expect } from 'vitest';
import { origin, post, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { readViews } from '#lib/applications/views/keep-views.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import DeskPage from '#app/[locale]/staff/page.tsx';
import { changeMyView, keepMyView, removeMyView } from './actions.ts';
import ViewsPage from './page.tsx';

const params = Promise.resolve({ locale: 'en' });
const asked = (address: string) => Promise.resolve(Object.fromEntries(new URL(address, origin).searchParams));
const page =
  (address = '/') =>
  () =>
    ViewsPage({ params, searchParams: asked(address) });
const desk = (address: string) => () => DeskPage({ params, searchParams: asked(address) });
const query = '?queue=review&light=near';

test('the list that stands open is saved under a name, and opened from its head', async ({ db }) => {
  const who = await anOfficer(db, licence.department);
  const { html } = await visit({ db, who }, desk(`/en/staff${query}&after=${who.id}`));
  const toSave = linksIn(html)['Save this view'] ?? '';
  expect(toSave).toBe(`/en/staff/views${query}`);
  const form = await visit({ db, who }, page(toSave));
  expect(textOf(form.html)).toContain('It shows: To review, Due soon');
  const fields = { locale: 'en', query: `${query}&after=${who.id}&nobody=1`, name: ' Due  soon ' };
  expect((await post({ db, who, action: keepMyView, fields, page: page(toSave) })).to).toBe(`/en/staff${query}`);
  const open = await visit({ db, who }, desk(`/en/staff${query}`));
  const chip = elementsIn(open.html, 'a').find(({ href }) => href === `/en/staff${query}`);
  expect([linksIn(open.html)['Due soon'], chip?.['aria-current']]).toEqual([`/en/staff${query}`, 'true']);
  expect(linksIn(open.html)).not.toHaveProperty('Save this view');
});

test('what is wrong with a name is said, and what was typed stays', async ({ db }) => {
  const who = await anOfficer(db, licence.department);
  const keep = async (name: string, list = query) =>
    (await post({ db, who, action: keepMyView, fields: { locale: 'en', name, query: list }, page: page(query) })).html;
  expect(textOf(await keep(''))).toContain('Give the view a name');
  expect(textOf(await keep('x'.repeat(21)))).toContain('Keep the name within 20 characters');
  for (const name of ['王 138 0013 8000', '１２３４５', 'no. 2026-00012'])
    expect(textOf(await keep(name)), name).toContain('Leave references, phone numbers');
  const typed = elementsIn(await keep('a'.repeat(30)), 'input').find(({ id }) => id === 'name');
  expect(typed?.['value']).toBe('a'.repeat(30));
  expect(await keep('Nothing', '?queue=nonsense')).toContain('There is no list to save here');
  expect(await readViews(contextOf(db, who))).toEqual([]);
});

test('a view is renamed and removed', async ({ db }) => {
  const who = await anOfficer(db, licence.department);
  const act = (action: (form: FormData) => Promise<void>, fields: Record<string, string>) =>
    post({ db, who, action, fields: { locale: 'en', ...fields }, page: page() });
  await act(keepMyView, { name: 'One', query });
  await act(keepMyView, { name: 'Other', query: '?queue=done' });
  const [{ id } = { id: '' }] = await readViews(contextOf(db, who));
  const refused = await act(changeMyView, { id, name: 'Other' });
  expect(textOf(refused.html)).toContain('You have a view of this name already.');
  expect(refused.html).toMatch(/<details open/);
  expect((await act(changeMyView, { id, name: 'First' })).to).toBe('/en/staff/views');
  expect(textOf((await visit({ db, who }, page())).html)).toContain('First To review, Due soon');
  await act(removeMyView, { id });
  expect(await readViews(contextOf(db, who))).toMatchObject([{ name: 'Other' }]);
});
