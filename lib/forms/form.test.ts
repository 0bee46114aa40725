import { describe, expect, test } from 'vitest';
import { condition, remembered } from '#lib/forms/kinds/asked.ts';
import { groupKinds, plainKinds, type FieldKind } from './field-kinds.ts';
import { formSchema } from './form.ts';

const both = (text: string) => ({ zh: text, en: text });
const options = (...values: string[]) => values.map((value) => ({ value, label: both(value) }));
const kinds = Object.keys({ ...plainKinds, ...groupKinds }) as FieldKind[];
const needed: Partial<Record<FieldKind, object>> = {
  choice: { options: options('tea', 'milk') },
  choices: { options: options('tea') },
  computed: { value: 1 },
  coded: { list: 'countries' },
};

/** The places of a form's faults, where its one field is this one. */
function faultsOf(field: object, page: object = {}): string[] {
  const pages = [{ id: 'one', title: both('一'), fields: [field], ...page }];
  return formSchema.safeParse({ version: 1, pages }).error?.issues.map(({ path }) => path.join('.')) ?? [];
}
const aField = (kind: FieldKind, rest: object = {}) => ({
  kind,
  id: 'it',
  label: both('名'),
  ...needed[kind],
  ...rest,
});

describe('every kind of question', () => {
  test.each(kinds)('%s needs a name and a label, and takes a short form, a hint and a condition', (kind) => {
    const rest = { short: both('短'), hint: both('提示'), optional: true, showIf: { field: 'first', is: 'yes' } };
    expect(faultsOf(aField(kind, rest))).toEqual([]);
    expect(faultsOf(aField(kind, { id: undefined }))).toEqual(['pages.0.fields.0.id']);
    expect(faultsOf(aField(kind, { label: { zh: '名' } }))).toEqual(['pages.0.fields.0.label.en']);
  });

  test.each(kinds)('%s refuses a property that it does not know', (kind) => {
    expect(faultsOf(aField(kind, { colour: 'green' }))).toEqual(['pages.0.fields.0']);
  });

  test.each(kinds)('%s is asked of everybody unless it says so', (kind) => {
    const form = formSchema.parse({ version: 1, pages: [{ id: 'one', title: both('一'), fields: [aField(kind)] }] });
    expect(form.pages[0]?.fields[0]?.optional).toBe(false);
  });
});

describe('a name', () => {
  test.each(['it', 'home-district', 'a1', '2nd'])('%s is taken', (id) =>
    expect(faultsOf(aField('text', { id }))).toEqual([]),
  );

  test.each(['', 'It', 'it.is', 'it_is', '-it', 'it-', 'a--b', '名', 'constructor', '__proto__'])(
    '%j is refused',
    (id) => {
      expect(faultsOf(aField('text', { id }))).toEqual(['pages.0.fields.0.id']);
    },
  );

  test('of an option follows the same rule, so that it may be joined and compared', () => {
    const field = aField('choice', { options: options('tea', 'green,tea') });
    expect(faultsOf(field)).toEqual(['pages.0.fields.0.options.1.value']);
  });

  test('of a page is one too', () => expect(faultsOf(aField('text'), { id: 'Page One' })).toEqual(['pages.0.id']));
});

describe('what a kind needs', () => {
  test.each<[string, FieldKind, object, string]>([
    ['a choice among one', 'choice', { options: options('tea') }, 'options'],
    ['a choice among none', 'choices', { options: [] }, 'options'],
    ['a choice without options', 'choice', { options: undefined }, 'options'],
    ['a bound that is no day', 'date', { from: 'yesterday' }, 'from'],
    ['a bound in weeks', 'date', { to: 'today+2w' }, 'to'],
    ['a working day that is “no”', 'date', { workingDay: false }, 'workingDay'],
    [
      'a working day of a place with an eighth day',
      'date',
      { workingDay: { at: 'place', open: { hall: [8] } } },
      'workingDay.open.hall.0',
    ],
    ['a bound on the 30th of February', 'date', { from: '2026-02-30' }, 'from'],
    ['a bound in a thirteenth month', 'date', { to: '2026-13-01' }, 'to'],
    ['fewer than no decimal places', 'number', { decimals: -1 }, 'decimals'],
    ['a text of fewer than no characters', 'text', { minLength: -1 }, 'minLength'],
    ['a text of no characters', 'long-text', { maxLength: 0 }, 'maxLength'],
    ['half a decimal place', 'number', { decimals: 0.5 }, 'decimals'],
    ['a least of words', 'number', { min: 'one' }, 'min'],
    ['a unit in one language', 'number', { unit: { zh: '人' } }, 'unit.en'],
    ['half a character', 'text', { maxLength: 0.5 }, 'maxLength'],
    ['a fact that no account has', 'text', { prefill: 'person.income' }, 'prefill'],
    ['decimals of money', 'money', { decimals: 3 }, ''],
    ['a fact for a number', 'number', { prefill: 'person.phone' }, ''],
    ['a kind that is none', 'picture' as FieldKind, {}, 'kind'],
  ])('%s is refused', (_, kind, rest, place) => {
    expect(faultsOf(aField(kind, rest))).toEqual([['pages.0.fields.0', place].filter(Boolean).join('.')]);
  });
});

describe('a form', () => {
  const page = { id: 'one', title: both('一'), fields: [aField('text')] };

  test.each([
    ['no page', { version: 1, pages: [] }],
    ['a page without a question', { version: 1, pages: [{ ...page, fields: [] }] }],
    ['no version', { pages: [page] }],
    ['version 0', { version: 0, pages: [page] }],
    ['half a version', { version: 1.5, pages: [page] }],
    ['a property of its own', { version: 1, pages: [page], colour: 'green' }],
  ])('with %s is refused', (_, form) => expect(formSchema.safeParse(form).success).toBe(false));

  test('that was read once is read again as it is: it is frozen and stored', () => {
    const form = formSchema.parse({
      version: 1,
      pages: [{ ...page, fields: kinds.map((kind, index) => aField(kind, { id: `f${index}` })) }],
    });
    expect(formSchema.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
  });
});

describe('a condition', () => {
  test.each([
    [{ field: 'a', is: 'yes' }],
    [{ field: 'a', in: ['yes', 'no'] }],
    [{ field: 'a', answered: true }],
    [{ all: [{ field: 'a', is: 'yes' }, { any: [{ not: { field: 'b', answered: true } }] }] }],
  ])('%j is one', (given) => expect(condition.parse(given)).toEqual(given));

  test.each([
    [{}],
    [{ field: 'a' }],
    [{ field: 'a', in: [] }],
    [{ field: 'a', answered: false }],
    [{ field: 'a', is: 'yes', in: ['no'] }],
    [{ all: [] }],
    [{ any: [] }],
    [{ not: [] }],
    [{ field: 'constructor', is: 'yes' }],
  ])('%j is none', (given) => expect(condition.safeParse(given).success).toBe(false));
});

test.each([
  ['person.name', { autoComplete: 'name' }],
  ['person.phone', { autoComplete: 'tel' }],
  ['person.email', { autoComplete: 'email' }],
  ['person.residentId', {}],
  ['organisation.creditCode', {}],
  [undefined, {}],
] as const)('what the browser may remember of %s: %j', (known, shown) => expect(remembered(known)).toEqual(shown));

test('an address is proved in a question of its own, not in a list', () => {
  const email = aField('email', { proved: true });
  expect(faultsOf(email)).toEqual([]);
  const list = { kind: 'entries', id: 'list', label: both('名'), one: both('项'), fields: [email] };
  expect(faultsOf(list)).toEqual(['pages.0.fields.0.fields']);
  expect(faultsOf(aField('text', { proved: true }))).toEqual(['pages.0.fields.0']);
});
