import { createElement as h } from 'react';
import { describe, expect, test } from 'vitest';
import { groupKinds, plainKinds, type FieldKind } from '#lib/forms/field-kinds.ts';
import { a } from '#lib/forms/field.testing.ts';
import { partsOf } from '#lib/forms/parts.ts';
import { elementsIn, elementWith, markupOf, textOf } from '#tests/support/markup.ts';
import { Question } from './question.tsx';
import { questionsOf } from './questions.ts';

type Typed = Record<string, string[]>;
type Shown = { more?: Record<string, unknown>; typed?: Typed; errors?: Record<string, string>; locale?: 'zh' | 'en' };

function ask(kind: FieldKind, { more = {}, typed = {}, errors = {}, locale = 'en' }: Shown = {}): string {
  const label = { zh: '页', en: 'Page' };
  const [question] = questionsOf({ id: 'page', title: label, fields: [a(kind, more)] }, {}, locale);
  if (!question) throw new Error('The question is not asked');
  const has = { typed: (name: string) => typed[name] ?? [], error: (name: string) => errors[name] };
  return markupOf(h(Question, { question, ...has }));
}

const inputs = (kind: FieldKind, shown: Shown = {}) => {
  const html = ask(kind, shown);
  return [...elementsIn(html, 'input'), ...elementsIn(html, 'textarea')];
};

/** Nothing is typed where an answer follows from others. */
const kinds = (Object.keys({ ...plainKinds, ...groupKinds }) as FieldKind[]).filter((kind) => kind !== 'computed');

/** The hints of each kind for the keyboard on a screen, for autocomplete and for the spelling check. */
const expected: Partial<Record<FieldKind, Record<string, string>[]>> = {
  text: [{ id: 'it', name: 'it', type: 'text' }],
  'long-text': [{ id: 'it', name: 'it', rows: '5' }],
  choice: [
    { type: 'radio', id: 'it', value: 'tea' },
    { type: 'radio', id: 'it-milk', value: 'milk' },
  ],
  choices: [
    { type: 'checkbox', id: 'it', value: 'tea' },
    { type: 'checkbox', id: 'it-milk', value: 'milk' },
  ],
  coded: [{ type: 'text', id: 'it', name: 'it', autoComplete: 'off', spellCheck: 'false' }],
  date: [{ type: 'date' }],
  number: [{ type: 'text', inputMode: 'decimal' }],
  money: [{ type: 'text', inputMode: 'decimal' }],
  'resident-id': [{ type: 'text', autoComplete: 'off', spellCheck: 'false', autoCapitalize: 'characters' }],
  'credit-code': [{ type: 'text', autoComplete: 'off', spellCheck: 'false', autoCapitalize: 'characters' }],
  phone: [{ type: 'tel' }],
  email: [{ type: 'email', spellCheck: 'false' }],
  'yes-no': [
    { type: 'radio', value: 'yes' },
    { type: 'radio', value: 'no' },
  ],
  declaration: [{ type: 'checkbox', value: 'yes' }],
  address: [
    { type: 'radio', name: 'it.district', value: 'linjiang' },
    { type: 'radio', name: 'it.district', value: 'yunhu' },
    { type: 'text', name: 'it.street' },
  ],
  person: [
    { type: 'text', name: 'it.name' },
    { type: 'text', name: 'it.resident-id', autoComplete: 'off' },
    { type: 'tel', name: 'it.phone' },
  ],
};

const districts = [
  { value: 'linjiang', label: { zh: '临江区', en: 'Linjiang District' } },
  { value: 'yunhu', label: { zh: '云湖县', en: 'Yunhu County' } },
];
const needs: Partial<Record<FieldKind, Record<string, unknown>>> = { address: { districts } };

test.each(Object.entries(expected) as [FieldKind, Record<string, string>[]][])(
  'a question of the kind %s is typed in these controls: %j',
  (kind, controls) => {
    const shown = inputs(kind, { more: needs[kind] ?? {} });
    expect(shown).toMatchObject(controls);
    expect(shown).toHaveLength(controls.length);
  },
);

describe.each(kinds)('a question of the kind %s', (kind) => {
  const more = needs[kind] ?? {};

  test('has a name for each control', () => {
    const html = ask(kind, { more });
    for (const { id = '' } of inputs(kind, { more })) expect(elementWith(html, 'label', { for: id })).toBeDefined();
    expect(textOf(html)).toContain('Name');
  });

  test('asks in Chinese too', () => expect(textOf(ask(kind, { more, locale: 'zh' }))).toContain('名称'));

  test.each(partsOf(a(kind, more)).map(({ id }) => id))(
    'says what is wrong with %s where it is typed, and marks it',
    (id) => {
      const html = ask(kind, { more, errors: { [id]: 'This is <wrong>' } });
      expect(textOf(elementText(html, `${id}-error`))).toContain('This is <wrong>');
      const marked = inputs(kind, { more, errors: { [id]: 'wrong' } }).filter((one) => one['aria-invalid'] === 'true');
      expect(marked.length).toBeGreaterThan(0);
      expect(marked.filter(({ name }) => name !== id)).toEqual([]);
      const told = [...elementsIn(html, 'fieldset'), ...elementsIn(html, 'input'), ...elementsIn(html, 'textarea')];
      expect(told.some((one) => one['aria-describedby']?.split(' ').includes(`${id}-error`))).toBe(true);
    },
  );

  test('says that it may be left empty', () => {
    const shown = textOf(ask(kind, { more: { ...more, optional: true } }));
    // A box is ticked or not; it needs no such word.
    expect(shown.match(/\(optional\)/g)?.length ?? 0).toBe(kind === 'declaration' ? 0 : 1);
  });

  test('gives its hint', () => {
    expect(textOf(ask(kind, { more: { ...more, hint: { zh: '提示', en: 'As on your card' } } }))).toContain(
      'As on your card',
    );
  });
});

const elementText = (html: string, id: string): string => html.slice(html.indexOf(`id="${id}"`)).split('</p>')[0] ?? '';

test.each<[FieldKind, string]>([
  ['text', '林小雨 <b> "&"'],
  ['date', '2026-11-23'],
  ['date', '23/11/2026'],
  ['number', 'twelve'],
  ['money', '1,200.50'],
  ['resident-id', '5399 0119 9003 07002x'],
  ['phone', '138-1234 5678'],
  ['email', 'no address'],
  ['coded', '刚果 '],
])('a %s keeps what was typed as it was typed: %s', (kind, value) => {
  expect(inputs(kind, { typed: { it: [value] } })).toMatchObject([{ value }]);
});

test('a long text keeps its lines, and says how much may be written', () => {
  const typed = 'First line\nSecond <line>';
  const html = ask('long-text', { typed: { it: [typed] }, more: { maxLength: 300 } });
  expect(html).toContain('First line\nSecond &lt;line&gt;');
  expect(textOf(html)).toContain('Up to 300 characters');
});

test('a hint and the room for an answer are one sentence after the other', () => {
  const hint = { zh: '写明理由', en: 'Give the reasons' };
  const html = ask('long-text', { more: { maxLength: 300, hint } });
  expect(textOf(html)).toContain('Give the reasons. Up to 300 characters');
  expect(textOf(ask('long-text', { more: { maxLength: 300, hint }, locale: 'zh' }))).toContain(
    '写明理由。最多 300 个字',
  );
});

test.each<[FieldKind, Typed, string[]]>([
  ['choice', { it: ['milk'] }, ['milk']],
  ['choices', { it: ['tea', 'milk'] }, ['tea', 'milk']],
  ['yes-no', { it: ['no'] }, ['no']],
  ['declaration', { it: ['yes'] }, ['yes']],
  ['declaration', { it: ['no'] }, []],
  ['choice', {}, []],
])('a %s keeps what was chosen: %j', (kind, typed, chosen) => {
  const ticked = inputs(kind, { typed }).filter((one) => 'checked' in one);
  expect(ticked.map(({ value }) => value)).toEqual(chosen);
});

test('each part of a group keeps its own', () => {
  const typed = { 'it.name': ['李四'], 'it.resident-id': ['1'], 'it.phone': ['138'] };
  expect(inputs('person', { typed }).map(({ value }) => value)).toEqual(['李四', '1', '138']);
});

test.each([
  ['person.name', 'text', 'name'],
  ['person.phone', 'phone', 'tel'],
  ['person.email', 'email', 'email'],
] as const)('what the account knows as %s the browser may know too', (prefill, kind, autoComplete) => {
  expect(inputs(kind, { more: { prefill } })).toMatchObject([{ autoComplete }]);
});

test.each(['resident-id', 'credit-code'] as const)('no browser keeps a %s', (kind) => {
  const prefill = kind === 'resident-id' ? 'person.residentId' : 'organisation.creditCode';
  expect(inputs(kind, { more: { prefill } })).toMatchObject([{ autoComplete: 'off' }]);
});

test('money is in yuan, a number in its unit', () => {
  expect(ask('money')).toContain('<span aria-hidden="true">¥</span>');
  const unit = { zh: '平方米', en: 'square metres' };
  expect(textOf(ask('number', { more: { unit } }))).toContain('square metres');
  expect(textOf(ask('number', { more: { unit }, locale: 'zh' }))).toContain('平方米');
});

describe('why a question is asked', () => {
  const why = {
    purpose: { zh: '用它联系您。', en: 'We use it to reach you.' },
    basis: { zh: '《办法》', en: 'Measures' },
  };

  test.each(['phone', 'choice', 'person', 'file'] as const)(
    'stands folded before the control of a %s, with the law',
    (kind) => {
      const html = ask(kind, { more: { why } });
      expect(html.match(/<details/g)).toHaveLength(1);
      expect(textOf(html)).toContain('Why we ask this : Name We use it to reach you. Legal basis: Measures');
      expect(html.indexOf('<details')).toBeLessThan(html.indexOf('<input'));
      expect(textOf(ask(kind, { more: { why }, locale: 'zh' }))).toContain(
        '为什么要问这个 ：名称 用它联系您。 依据：《办法》',
      );
    },
  );

  test('is not said where the form does not say it', () => expect(ask('phone')).not.toContain('<details'));
});
