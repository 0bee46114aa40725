import { describe, expect, test } from 'vitest';
import { compareForms, concerning, isUnchanged } from './compare-forms.ts';
import { a, codes, entriesOf } from './field.testing.ts';
import type { Field } from './field-kinds.ts';
import type { Form, FormPage } from './form.ts';
import type { Answers } from './kinds/value.ts';

const both = (text: string) => ({ zh: text, en: text });
const form = (fields: Field[], page: Partial<FormPage> = {}): Form => ({
  version: 1,
  pages: [{ id: 'page', title: both('页'), fields, ...page }],
});
const differencesOf = (before: Field, now: Field) => compareForms(form([before]), form([now])).changed[0]?.differences;

test('a form is what it was, whatever its version, its order and what only the portal reads', () => {
  const [name, drink] = [a('text', { id: 'name' }), a('choice', { id: 'drink' })];
  const why = { personal: false, why: { purpose: both('用来核对'), basis: 1 } };
  const read = { ...name, short: both('姓名'), prefill: 'person.name', fact: 'name', ...why } as Field;
  const now = { ...form([drink, read], { title: both('另一页'), intro: both('说明') }), version: 2 };
  expect(compareForms(form([name, drink]), now)).toEqual({ added: [], dropped: [], changed: [] });
  expect(isUnchanged(compareForms(form([name, drink]), now))).toBe(true);
});

test('questions that are new, or no longer asked, are named', () => {
  const [name, phone, mail] = [a('text', { id: 'name' }), a('phone', { id: 'phone' }), a('email', { id: 'mail' })];
  const change = compareForms(form([name, phone]), form([mail, name]));
  expect(change).toEqual({ added: [mail], dropped: [phone], changed: [] });
  expect(isUnchanged(change)).toBe(false);
});

test.each([
  ['its words', a('text'), a('text', { label: both('全名') }), [{ about: 'label', before: a('text').label }]],
  ['its hint', a('text'), a('text', { hint: both('与身份证一致') }), [{ about: 'hint' }]],
  ['what is left out now', a('text'), a('text', { optional: true }), [{ about: 'optional' }]],
  ['what must be answered now', a('text', { optional: true }), a('text'), [{ about: 'required' }]],
  ['its kind', a('text'), a('number'), [{ about: 'kind' }]],
  ['a bound', a('text'), a('text', { maxLength: 5 }), [{ about: 'rules' }]],
  ['when it is asked', a('text'), a('text', { showIf: { field: 'x', is: 'y' } }), [{ about: 'condition' }]],
] as [string, Field, Field, object[]][])('a question differs in %s', (_what, before, now, differences) => {
  expect(differencesOf(before, now)).toEqual(differences);
});

test('options that come and go are named, and others that are reworded are noticed', () => {
  const option = (value: string, label = value) => ({ value, label: both(label) });
  const of = (...options: object[]) => a('choice', { options });
  expect(differencesOf(of(option('a'), option('b')), of(option('b'), option('c')))).toEqual([
    { about: 'options', added: [both('c')], dropped: [both('a')] },
  ]);
  expect(differencesOf(of(option('a'), option('b')), of(option('b'), option('a')))).toBeUndefined();
  expect(differencesOf(of(option('a'), option('b')), of(option('a'), option('b', '乙')))).toEqual([
    { about: 'option-words' },
  ]);
});

test('the districts of an address are its options', () => {
  const now = a('address', { districts: [{ value: 'linjiang', label: both('临江区') }] });
  expect(differencesOf(a('address'), now)).toMatchObject([
    { about: 'options', added: [], dropped: [{ zh: '云湖县' }] },
  ]);
});

test('a page that is asked of fewer people changes each of its questions', () => {
  const now = form([a('text')], { showIf: { field: 'x', is: 'y' } });
  expect(compareForms(form([a('text')]), now).changed).toMatchObject([{ differences: [{ about: 'condition' }] }]);
});

describe('a code list', () => {
  const renamed = codes.map((one) => (one.value === 'DEU' ? { ...one, label: both('德意志') } : one));
  const of = (of: object[], edition: string) => a('coded', { codes: of, edition });
  const [now, shorter] = [of(codes, 'e1'), of(codes.slice(0, 4), 'e2')];
  const matters = (before: Field, later: Field, answers: Answers) =>
    !isUnchanged(concerning(compareForms(form([before]), form([later])), answers));

  test('differs by what it has more, lacks and names otherwise, and by nothing else', () => {
    expect(differencesOf(now, shorter)).toEqual([{ about: 'list', isLonger: false, lost: ['DEU'] }]);
    expect(differencesOf(shorter, now)).toEqual([{ about: 'list', isLonger: true, lost: [] }]);
    expect(differencesOf(now, of(renamed, 'e3'))).toEqual([{ about: 'list', isLonger: false, lost: ['DEU'] }]);
    const spelt = codes.map((one) => ({ ...one, pinyin: 'a', other: ['别名'] }));
    expect(differencesOf(now, of(spelt, 'e4'))).toBeUndefined();
    expect(differencesOf(now, a('coded', { list: 'others' }))).toEqual([{ about: 'rules' }]);
  });

  test('that lost or renamed an answer matters to whoever gave it', () => {
    for (const later of [shorter, of(renamed, 'e3')]) {
      expect(matters(now, later, { it: 'DEU' })).toBe(true);
      expect(matters(now, later, { it: 'CHN' })).toBe(false);
      expect(matters(now, later, {})).toBe(false);
    }
  });

  test('that has more matters to whoever has not answered yet', () => {
    expect(matters(shorter, now, {})).toBe(true);
    expect(matters(shorter, now, { it: 'CHN' })).toBe(false);
  });

  test('matters in the entries of a list as well', () => {
    const [before, later] = [entriesOf([now]), entriesOf([shorter])];
    expect(matters(before, later, { list: [{ it: 'CHN' }, { it: 'DEU' }] })).toBe(true);
    expect(matters(before, later, { list: [{ it: 'CHN' }] })).toBe(false);
    expect(matters(later, before, {})).toBe(true);
    expect(matters(before, entriesOf([of(codes, 'e1')], { atMost: 3 }), {})).toBe(true);
  });

  test('never hides another difference of the question', () => {
    expect(matters(now, a('coded', { ...shorter, hint: both('提示') }), { it: 'CHN' })).toBe(true);
  });
});
