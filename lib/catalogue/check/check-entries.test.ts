import { describe, expect, test } from 'vitest';
import { both } from '#lib/catalogue/city.testing.ts';
import { formSchema } from '#lib/forms/form.ts';
import { checkForm } from './check-form.ts';

const places = new Set(['centre', 'office']);
const yesNo = (id: string, rest: object = {}) => ({ kind: 'yes-no', id, label: both('名'), ...rest });
const declaration = { kind: 'declaration', id: 'true', label: both('真') };

/** What is said against a form of one page with these fields and a declaration. */
function saidOf(fields: object[], page: object = {}): string[] {
  const first = { id: 'one', title: both('一'), fields: [yesNo('first')] };
  const second = { id: 'two', title: both('二'), ...page, fields: [...fields, declaration] };
  const form = formSchema.parse({ version: 1, pages: [first, second] });
  return checkForm(form, places).map(({ rule, field, reason }) => `${rule} ${field}: ${reason}`);
}

describe('a list of entries', () => {
  const name = { kind: 'text', id: 'child-name', label: both('姓名') };
  const age = { kind: 'number', id: 'age', label: both('年龄') };
  const list = (rest: object = {}) => ({
    ...{
      kind: 'entries',
      id: 'children',
      label: both('子女'),
      one: both('子女'),
      layout: 'table',
      fields: [name, age],
    },
    ...rest,
  });

  test('is well with a condition on its entries, a rule of theirs and a number that follows from them', () => {
    const some = { field: 'children', some: { field: 'age', atLeast: 7 } };
    const total = { kind: 'computed', id: 'total', label: both('合计'), value: { sum: ['children.age', 'children'] } };
    const check = [{ noneTwice: 'children.child-name', message: both('重复') }];
    expect(saidOf([list({ check }), yesNo('school', { showIf: some }), total])).toEqual([]);
  });

  test.each<[string, object[], string]>([
    ['no number of entries is allowed', [list({ atLeast: 3, atMost: 2 })], 'children'],
    [
      'a list whose entries have pages stands on a page of its own',
      [yesNo('alone'), list({ layout: 'pages' })],
      'children',
    ],
    [
      'a table has a line for every entry, without conditions',
      [list({ fields: [{ kind: 'person', id: 'who', label: both('谁') }] })],
      'children',
    ],
    [
      'a table has a line for every entry, without conditions',
      [list({ fields: [name, { ...age, showIf: { field: 'first', is: 'yes' } }] })],
      'children',
    ],
    [
      'an entry holds no file or statement',
      [list({ fields: [{ kind: 'file', id: 'paper', label: both('件') }] })],
      'children',
    ],
    ['no question of an entry is called so', [list({ fields: [{ ...name, id: 'row' }] })], 'children'],
    ['an earlier field has this name', [list({ fields: [name, { ...name, id: 'first' }] })], 'children.first'],
    [
      'first is no list',
      [yesNo('more', { showIf: { field: 'first', some: { field: 'first', is: 'yes' } } })],
      'more.showIf',
    ],
    [
      'no earlier field is called height',
      [list(), yesNo('more', { showIf: { field: 'children', every: { field: 'height', atLeast: 1 } } })],
      'more.showIf',
    ],
    [
      'no earlier number is called children.child-name',
      [list(), { kind: 'computed', id: 'sum', label: both('合计'), value: 'children.child-name' }],
      'sum',
    ],
    [
      'no earlier choice is called first',
      [{ kind: 'computed', id: 'sum', label: both('合计'), value: { lookUp: 'first', in: { yes: 1 } } }],
      'sum',
    ],
    [
      'sum follows from this page: ask this on a later one',
      [
        list(),
        { kind: 'computed', id: 'sum', label: both('合计'), value: 'children' },
        yesNo('more', { showIf: { field: 'sum', atLeast: 2 } }),
      ],
      'more.showIf',
    ],
    [
      'a yes-no cannot be compared so',
      [yesNo('more', { check: [{ atMost: 3, message: both('多') }] })],
      'more.check.0',
    ],
  ])('is told: %s', (reason, fields, at) => {
    expect(saidOf(fields)).toContain(`X pages.two.${at}: ${reason}`);
  });
});
