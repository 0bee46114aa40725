import { describe, expect, test } from 'vitest';
import { both, type Written } from '#lib/catalogue/city.testing.ts';
import { formSchema } from '#lib/forms/form.ts';
import { checkForm } from './check-form.ts';

const places = new Set(['centre', 'office']);
const options = (...values: string[]) => values.map((value) => ({ value, label: both(value) }));
const yesNo = (id: string, rest: object = {}) => ({ kind: 'yes-no', id, label: both('名'), ...rest });
const choice = (id: string, ...values: string[]) => ({
  ...{ kind: 'choice', id, label: both('名') },
  options: options(...values),
});
const declaration = { kind: 'declaration', id: 'true', label: both('真') };

/** What is said against a form of one page with these fields and a declaration. */
function saidOf(fields: object[], page: object = {}): string[] {
  const first = { id: 'one', title: both('一'), fields: [yesNo('first')] };
  const second = { id: 'two', title: both('二'), ...page, fields: [...fields, declaration] };
  const form = formSchema.parse({ version: 1, pages: [first, second] });
  return checkForm(form, places).map(({ rule, field, reason }) => `${rule} ${field}: ${reason}`);
}

describe('a condition', () => {
  const tea = choice('drink', 'tea', 'milk');
  const shown = (showIf: object) => saidOf([tea, yesNo('hot', { showIf })]);

  test.each<[string, object]>([
    ['on an answer that the question has', { field: 'drink', is: 'tea' }],
    ['on one of several', { field: 'drink', in: ['tea', 'milk'] }],
    ['on any answer', { field: 'drink', answered: true }],
    ['on the page before', { field: 'first', is: 'no' }],
    ['on several together', { all: [{ field: 'drink', is: 'tea' }, { not: { field: 'first', is: 'yes' } }] }],
  ])('%s is well', (_, showIf) => expect(shown(showIf)).toEqual([]));

  test.each<[string, object]>([
    ['no earlier field is called cup', { field: 'cup', is: 'tea' }],
    ['no earlier field is called cup', { field: 'cup', answered: true }],
    ['no earlier field is called hot', { field: 'hot', is: 'yes' }],
    ['no earlier field is called true', { field: 'true', is: 'yes' }],
    ['drink has no answer wine', { field: 'drink', is: 'wine' }],
    ['drink has no answer wine', { field: 'drink', in: ['tea', 'wine'] }],
    ['first has no answer maybe', { field: 'first', is: 'maybe' }],
    [
      'drink has no answer wine',
      {
        all: [
          { field: 'first', is: 'yes' },
          { field: 'drink', is: 'wine' },
        ],
      },
    ],
    ['drink has no answer wine', { any: [{ any: [{ field: 'drink', is: 'wine' }] }] }],
    ['drink has no answer wine', { not: { field: 'drink', is: 'wine' } }],
  ])('that can never hold is told: %s', (reason, showIf) => {
    expect(shown(showIf)).toEqual([`X pages.two.hot.showIf: ${reason}`]);
  });

  test('on words that people write is held against no list', () => {
    expect(
      saidOf([
        { kind: 'text', id: 'town', label: both('镇') },
        yesNo('near', { showIf: { field: 'town', is: '云川' } }),
      ]),
    ).toEqual([]);
  });

  test('of a page may not look at the page’s own questions', () => {
    expect(saidOf([tea], { showIf: { field: 'drink', is: 'tea' } })).toEqual([
      'X pages.two.showIf: no earlier field is called drink',
    ]);
  });
});

describe('a name', () => {
  test.each(['delivery', 'delivery-name', 'delivery-phone', 'delivery-address', 'material-plan', 'circumstance-size'])(
    '%s is the guide’s own, which is added to every form',
    (id) => expect(saidOf([yesNo(id)])).toEqual([`X pages.two.${id}: the guide’s own field has this name`]),
  );

  test.each(['delivery-day', 'material', 'circumstances', 'my-material-plan'])('%s is free', (id) =>
    expect(saidOf([yesNo(id)])).toEqual([]),
  );

  test.each(['materials', 'delivery', 'circumstances'])('%s is the guide’s own for a page', (id) => {
    expect(saidOf([], { id })).toEqual([`X pages.${id}: the guide’s own page has this name`]);
  });

  test('stands once in a form, over all its pages', () => {
    expect(saidOf([yesNo('first')])).toEqual(['X pages.two.first: an earlier field has this name']);
  });

  test('of a page stands once', () => {
    expect(saidOf([], { id: 'one' })).toEqual(Array(2).fill('X pages.one: two pages of this name'));
  });
});

describe('a label that is a question', () => {
  const labelled = (zh: string, en: string, rest: object = {}) =>
    saidOf([{ kind: 'text', id: 'it', label: { zh, en }, ...rest }]);

  test.each([
    ['您住在哪里', 'Home'],
    ['有没有孩子吗', 'Children'],
    ['有几个孩子', 'Children'],
    ['谁来领取', 'Collector'],
    ['什么时候开始', 'Start'],
    ['申请的理由是', 'Reason'],
    ['同住的', 'Others'],
    ['住址', 'Where do you live'],
    ['住址', 'Is it your home'],
    ['住址', 'The place you live in'],
    ['住址', 'Your home is'],
    ['住址', 'Living here since'],
    ['住址', 'Your home?'],
  ])('“%s” / “%s” needs a short form, which error summaries say', (zh, en) => {
    expect(labelled(zh, en)).toEqual(['C pages.two.it.short: a label that is a question needs a short form']);
    expect(labelled(zh, en, { short: { zh: '住址', en: 'your home' } })).toEqual([]);
  });

  test.each([
    ['居住地址', 'Home address'],
    ['开始居住的日期', 'Day of moving'],
    ['孩子人数', 'Number of children'],
    ['雇主名称', 'Island'],
    ['雇主名称', 'Howard Street'],
  ])('“%s” / “%s” names what is asked, and needs none', (zh, en) => expect(labelled(zh, en)).toEqual([]));

  test('is quoted where it is a declaration, and replaced by its parts where it is a person', () => {
    const asks = { zh: '他是谁', en: 'Who is it' };
    expect(
      saidOf([
        { kind: 'person', id: 'it', label: asks },
        { kind: 'declaration', id: 'so', label: asks },
      ]),
    ).toEqual([]);
  });
});

describe('a day on which people are served', () => {
  const day = (workingDay: unknown) => ({ kind: 'date', id: 'day', label: both('日'), workingDay });

  test.each<[string, object[]]>([
    ['may be any working day', [day(true)]],
    ['may be one of the place that was chosen before', [choice('place', 'centre', 'office'), day({ at: 'place' })]],
  ])('%s', (_, fields) => expect(saidOf(fields)).toEqual([]));

  test.each<[string, object[]]>([
    ['no earlier choice is called place', [day({ at: 'place' })]],
    ['no earlier choice is called place', [day({ at: 'place' }), choice('place', 'centre', 'office')]],
    ['no earlier choice is called first', [day({ at: 'first' })]],
    ['nowhere is no place', [choice('place', 'centre', 'nowhere'), day({ at: 'place' })]],
  ])('needs a choice of places before it: %s', (reason, fields) => {
    expect(saidOf(fields)).toEqual([`X pages.two.day.workingDay: ${reason}`]);
  });
});

describe('a half of such a day', () => {
  const day = { kind: 'date', id: 'day', label: both('日'), workingDay: { at: 'place', half: 'time' } };

  test('is chosen on the same page', () => {
    expect(saidOf([choice('place', 'centre', 'office'), day, choice('time', 'morning', 'afternoon')])).toEqual([]);
  });

  test.each<[string, object[]]>([
    ['without such a question', []],
    ['with other answers', [choice('time', 'early', 'late')]],
  ])('is a choice of morning and afternoon, not one %s', (_, fields) => {
    expect(saidOf([choice('place', 'centre', 'office'), day, ...fields])).toEqual([
      'X pages.two.day.workingDay: time is no choice of a half of the day',
    ]);
  });
});

describe('a rule that holds answers against each other', () => {
  const number = (check: object[], id = 'number') => ({ kind: 'resident-id', id, label: both('号'), check });
  const message = both('请核对');
  const at = 'X pages.two.number.check';

  test.each<[string, object[]]>([
    ['an earlier question', [number([], 'before'), number([{ differsFrom: 'before', message }])]],
    ['a later one of the same page', [number([{ differsFrom: 'after', message }]), number([], 'after')]],
    [
      'a part of a person',
      [{ kind: 'person', id: 'who', label: both('人') }, number([{ differsFrom: 'who.resident-id', message }])],
    ],
    ['a day', [number([{ notBefore: '2022-01-01', message }])]],
  ])('may name %s', (_, fields) => expect(saidOf(fields.map(withoutEmptyCheck))).toEqual([]));

  test.each<[string, object]>([
    [`${at}.0: no question on this page or before is called nobody`, number([{ differsFrom: 'nobody', message }])],
    [
      `${at}.0: no question on this page or before is called nobody`,
      number([{ notBefore: { of: 'nobody', years: 3 }, message }]),
    ],
    [`${at}: no earlier field is called nobody`, number([{ if: { field: 'nobody', is: 'x' }, sex: 'male', message }])],
    [
      'X pages.two.name.check.0: a text cannot be compared so',
      { kind: 'text', id: 'name', label: both('名'), check: [{ ageFrom: 18, message }] },
    ],
  ])('is found to be wrong: %s', (said, field) => expect(saidOf([field])).toEqual([said]));
});

/** A field states rules or has none. */
const withoutEmptyCheck = (field: object): object =>
  'check' in field && Array.isArray(field.check) && field.check.length === 0 ? { ...field, check: undefined } : field;

test.each([
  [String.raw`^\d{3}$`, []],
  ['(', ['X pages.two.it.pattern: not a regular expression']],
  ['[z-a]', ['X pages.two.it.pattern: not a regular expression']],
  [String.raw`\p{No}`, []],
  [String.raw`\p{Nobody}`, ['X pages.two.it.pattern: not a regular expression']],
])('the pattern %s is tried before anybody is held to it', (pattern, said) => {
  expect(saidOf([{ kind: 'text', id: 'it', label: both('名'), pattern }])).toEqual(said);
});

test('files are asked for on a page of their own, because they are sent in another way', () => {
  const files = { kind: 'file', id: 'plan', label: both('图') };
  const pages = (...fields: object[]) => [
    { id: 'one', title: both('一'), fields },
    { id: 'end', title: both('完'), fields: [declaration] },
  ];
  const check = (...fields: object[]) =>
    checkForm(formSchema.parse({ version: 1, pages: pages(...fields) }), places).map(({ reason }) => reason);
  expect(check(files, { ...files, id: 'lease' })).toEqual([]);
  expect(check(files, yesNo('more'))).toEqual(['files are asked for on a page of their own']);
});

test('a form ends in a declaration, wherever on its last page', () => {
  const pages = (...fields: object[]) => [{ id: 'one', title: both('一'), fields }];
  const check = (...given: Written[]) =>
    checkForm(formSchema.parse({ version: 1, pages: given }), places).map(({ reason }) => reason);
  expect(check(...pages(declaration, yesNo('last')))).toEqual([]);
  expect(check(...pages(yesNo('only')))).toEqual(['the last page holds no declaration']);
  expect(check(...pages(declaration), { id: 'two', title: both('二'), fields: [yesNo('more')] })).toEqual([
    'the last page holds no declaration',
  ]);
});

test('whoever signs is named by a question about a person, once', () => {
  const person = { kind: 'person', id: 'partner', label: both('另一方') };
  const list = (id: string, ...fields: object[]) => ({
    ...{ kind: 'entries', id, label: both('名单'), one: both('人'), layout: 'table', fields },
  });
  const guest = { kind: 'text', id: 'guest-name', label: both('姓名') };
  const owner = [
    { ...guest, id: 'owner-name' },
    { kind: 'resident-id', id: 'owner-number', label: both('号码') },
  ];
  const fields = [person, list('guests', guest), list('owners', ...owner), yesNo('sure'), declaration];
  const check = (more: object) =>
    checkForm(formSchema.parse({ version: 1, pages: [{ id: 'one', title: both('一'), fields }], ...more }), places).map(
      ({ reason }) => reason,
    );
  const signs = (...names: string[]) => ({ signatories: names.map((field) => ({ field })) });
  expect(check({ ...signs('partner'), signWithin: 7 })).toEqual([]);
  expect(check(signs('partner', 'partner'))).toEqual(['partner signs already']);
  expect(check(signs('nobody'))).toEqual(['no question is called nobody']);
  expect(check(signs('sure'))).toEqual(['yes-no: names nobody who could sign']);
  expect(check({ signWithin: 7 })).toEqual(['nobody else signs']);
  expect(check(signs('guests'))).toEqual(['entries: names nobody who could sign']);
  expect(check(signs('owners'))).toEqual([]);
});
