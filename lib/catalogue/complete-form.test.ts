import { sayProblem } from '#lib/forms/say-problem.ts';
import { expect, test } from 'vitest';
import type { Field } from '#lib/forms/field-kinds.ts';
import { isOnline } from './guide.ts';
import { testContent } from './testing.ts';

const { catalogue } = testContent();

function fieldOf(service: string, id: string): Field | undefined {
  const guide = catalogue.findGuide(service);
  return (
    guide &&
    catalogue
      .formOf(guide)
      ?.pages.flatMap(({ fields }) => fields)
      .find((field) => field.id === id)
  );
}
const valuesOf = (field?: Field) => (field && 'options' in field ? field.options.map(({ value }) => value) : []);

const online = catalogue.listGuides().filter(isOnline);

test.each(online)('the form of $id has no name twice and ends in a declaration', (guide) => {
  const pages = catalogue.formOf(guide)?.pages ?? [];
  const ids = pages.flatMap(({ fields }) => fields.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(pages.at(-1)?.fields.at(-1)?.kind).toBe('declaration');
});

test('a service that is not online has none', () => {
  const guide = catalogue.findGuide('divorce-registration');
  expect(guide && catalogue.formOf(guide)).toBeUndefined();
});

test('a document that public bodies share need not be handed in', () => {
  expect(valuesOf(fieldOf('residence-permit', 'material-id-card'))).toEqual([
    'shared',
    'upload',
    'bring',
    'post',
    'not-yet',
  ]);
  expect(valuesOf(fieldOf('residence-permit', 'material-photo'))).toEqual(['upload', 'bring', 'post', 'not-yet']);
});

test('an error summary names a document in short', () => {
  const field = fieldOf('residence-permit', 'material-work-proof');
  if (!field) throw new Error('The document is not asked for');
  expect(sayProblem({ code: 'required' }, field, 'en')).toBe('Choose how you will hand in “Proof of employment”');
  expect(sayProblem({ code: 'required' }, field, 'zh')).toBe('请选择就业证明的提交方式');
});

test('a document that only some need is asked for in their circumstances', () => {
  const showIf = { any: [{ field: 'ground', is: 'work' }] };
  expect(fieldOf('residence-permit', 'material-work-proof')).toMatchObject({ showIf, optional: false });
});

test('a form that asks about the circumstances itself is not asked to again', () => {
  expect(fieldOf('residence-permit', 'ground')?.kind).toBe('choice');
  expect(fieldOf('residence-permit', 'circumstance-ground')).toBeUndefined();
});

test('where several circumstances may hold at once, any of them asks for its document', () => {
  expect(fieldOf('company-change', 'what')?.kind).toBe('choices');
  expect(fieldOf('company-change', 'circumstance-what')).toBeUndefined();
  expect(fieldOf('company-change', 'material-appointment')).toMatchObject({
    showIf: {
      any: [
        { field: 'what', is: 'representative' },
        { field: 'what', is: 'officers' },
      ],
    },
  });
});

test('only the ways of receiving that the guide offers can be chosen, and post asks for an address', () => {
  expect(valuesOf(fieldOf('residence-permit', 'delivery'))).toEqual(['post', 'counter', 'electronic']);
  for (const id of ['delivery-name', 'delivery-phone', 'delivery-address'])
    expect(fieldOf('residence-permit', id)?.showIf).toEqual({ field: 'delivery', is: 'post' });
});

test('money is transferred without a choice, and the account is asked for once', () => {
  expect(fieldOf('childcare-allowance', 'delivery')).toBeUndefined();
  expect(fieldOf('childcare-allowance', 'account')).toBeDefined();
  expect(fieldOf('childcare-allowance', 'material-bank-account')).toBeUndefined();
});
