import { expect, test } from 'vitest';
import { a } from './field.testing.ts';
import { answersIn } from './stored-answers.ts';

const both = (text: string) => ({ zh: text, en: text });
const form = {
  version: 1,
  pages: [
    {
      ...{ id: 'page', title: both('page') },
      fields: [
        { ...a('text'), id: 'name' },
        { ...a('choices'), id: 'drinks' },
        { ...a('number'), id: 'people' },
        { ...a('money'), id: 'capital' },
        { ...a('date'), id: 'since' },
        { ...a('address'), id: 'home' },
        { ...a('person'), id: 'partner' },
      ],
    },
  ],
};
const values = {
  ...{ name: '张敏，李四', drinks: ['tea', 'milk'], people: 1200, capital: 1234.5, since: '2026-11-23' },
  home: { district: 'yunhu', street: '湖滨路1号' },
  partner: { name: '李四' },
};

test('values come back as they were stored', () => {
  expect(answersIn(JSON.parse(JSON.stringify(values)), form)).toEqual(values);
});

test('what was kept as flat text, before there were values, is read as the values it meant', () => {
  const flat = {
    ...{ name: '张敏，李四', drinks: 'tea,milk', people: '1200', capital: '1234.50', since: '2026-11-23' },
    ...{ 'home.district': 'yunhu', 'home.street': '湖滨路1号', 'partner.name': '李四' },
  };
  expect(answersIn(flat, form)).toEqual(values);
});

test('what was left out, and what the form does not know, is no answer', () => {
  expect(answersIn({ gone: 'x' }, form)).toEqual({});
});
