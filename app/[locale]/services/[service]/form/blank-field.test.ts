import { createElement as h } from 'react';
import { describe, expect, test } from 'vitest';
import { groupKinds, plainKinds, type FieldKind } from '#lib/forms/field-kinds.ts';
import { a } from '#lib/forms/field.testing.ts';
import { elementsIn, markupOf, textOf } from '#tests/support/markup.ts';
import { BlankField } from './blank-field.tsx';

const districts = [
  { value: 'linjiang', label: { zh: '临江区', en: 'Linjiang District' } },
  { value: 'yunhu', label: { zh: '云湖县', en: 'Yunhu County' } },
];
const blank = (kind: FieldKind, more: Record<string, unknown> = {}, locale: 'zh' | 'en' = 'en', only?: string) =>
  markupOf(h(BlankField, { field: a(kind, { ...(kind === 'address' && { districts }), ...more }), locale, only }));

/** The space for an answer that each kind has on the printed form. */
const rooms: Partial<Record<FieldKind, string>> = {
  ...{ text: '', 'long-text': '', number: '', 'resident-id': '', 'credit-code': '', phone: '', email: '' },
  ...{ money: 'yuan', computed: '', coded: '' },
  date: 'year month day',
  choice: 'Tea Milk',
  choices: 'Tea Milk',
  'yes-no': 'Yes No',
  declaration: '',
  address: 'District or county Linjiang District Yunhu County Street, house and flat',
  person: 'Full name Resident identity number Mobile number',
};

test.each(Object.entries(rooms) as [FieldKind, string][])(
  'on paper, a %s is asked with this room: %s',
  (kind, room) => {
    expect(textOf(blank(kind))).toBe(`Name ${room}`.trim());
  },
);

describe.each(Object.keys({ ...plainKinds, ...groupKinds }) as FieldKind[])(
  'on paper, a question of the kind %s',
  (kind) => {
    test('has somewhere to write or to tick', () => {
      const places = elementsIn(blank(kind), 'span').filter((span) => span['aria-hidden'] === 'true');
      expect(places.length).toBeGreaterThan(0);
    });

    test('holds no control: paper cannot be sent', () =>
      expect(blank(kind)).not.toMatch(/<(input|select|textarea|button)/));
  },
);

test.each([
  ['choice', 2],
  ['yes-no', 2],
  ['declaration', 1],
  ['long-text', 4],
  ['date', 3],
  ['text', 1],
  ['coded', 1],
] as const)('a %s has %i places to fill', (kind, places) => {
  expect(elementsIn(blank(kind), 'span').filter((span) => span['aria-hidden'] === 'true')).toHaveLength(places);
});

test('says when only it is to be filled in, that it may be left empty, and its hint', () => {
  const hint = { zh: '提示', en: 'As on your card' };
  expect(textOf(blank('text', { optional: true, hint }, 'en', 'Only if you rent'))).toBe(
    'Name (optional) Only if you rent As on your card',
  );
  expect(textOf(blank('text', { optional: true }, 'zh'))).toBe('名称 （可以不填）');
});

test('a number is followed by its unit', () => {
  expect(textOf(blank('number', { unit: { zh: '平方米', en: 'square metres' } }, 'zh'))).toBe('名称 平方米');
});
