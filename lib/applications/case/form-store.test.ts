import { expect } from 'vitest';
import { forms } from '#db/schema/applications.ts';
import { test } from '#db/testing.ts';
import { aCatalogue, testContent } from '#lib/catalogue/testing.ts';
import { formSchema, type Form } from '#lib/forms/form.ts';
import { findForm, keepForm } from './form-store.ts';

const both = (text: string) => ({ zh: text, en: text });
const asking = (question: string): Form =>
  formSchema.parse({
    version: 1,
    pages: [{ id: 'only', title: both('One'), fields: [{ kind: 'text', id: 'answer', label: both(question) }] }],
  });

test('a form is kept once, however often it is begun; a question that changes makes another form', async ({ db }) => {
  const first = await keepForm(db, asking('Name?'));
  const { version, pages } = asking('Name?');
  expect(await keepForm(db, { pages, version } as Form)).toBe(first);
  const changed = await keepForm(db, asking('Full name?'));
  expect(changed).not.toBe(first);
  expect(await db.$count(forms)).toBe(2);
  expect(await findForm({ db, ...testContent() }, first)).toEqual(asking('Name?'));
  expect(await findForm({ db, ...testContent() }, changed)).toEqual(asking('Full name?'));
});

test('a form that was kept before lists were frozen asks with the city’s lists, and keeps its hash', async ({ db }) => {
  const fields = [{ kind: 'address', id: 'home', label: both('Home') }];
  const old = formSchema.parse({ version: 1, pages: [{ id: 'only', title: both('One'), fields }] });
  const hash = await keepForm(db, old);
  const districts = expect.arrayContaining([expect.objectContaining({ value: 'linjiang' })]);
  expect((await findForm({ db, ...testContent() }, hash)).pages[0]?.fields).toMatchObject([{ id: 'home', districts }]);
  expect(await keepForm(db, old)).toBe(hash);
});

test('such a form asks with the districts of the city that reads it, whoever read it before', async ({ db }) => {
  const fields = [{ kind: 'address', id: 'home', label: both('Home') }];
  const old = formSchema.parse({ version: 1, pages: [{ id: 'only', title: both('One'), fields }] });
  const hash = await keepForm(db, old);
  await findForm({ db, ...testContent() }, hash);

  const elsewhere = await findForm({ db, catalogue: aCatalogue() }, hash);
  expect(elsewhere.pages[0]?.fields).toMatchObject([{ districts: [{ value: 'east' }] }]);
});

test('a form that was never kept is an error that names it', async ({ db }) => {
  await expect(findForm({ db, ...testContent() }, 'abc')).rejects.toThrow('No form with the hash abc');
});
