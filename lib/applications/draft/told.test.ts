import { expect, test } from 'vitest';
import { formSchema } from '#lib/forms/form.ts';
import { answersTold } from './told.ts';

const label = { zh: '问题', en: 'Question' };
const options = ['owned', 'rented'].map((value) => ({ value, label }));
const form = formSchema.parse({
  version: 1,
  pages: [
    {
      id: 'one',
      title: label,
      fields: [
        { kind: 'number', id: 'years', label, fact: 'age', max: 150 },
        { kind: 'choice', id: 'premises', label, options },
        { kind: 'choice', id: 'circumstance-staff', label, options },
        { kind: 'text', id: 'city', label },
      ],
    },
  ],
});
const told = (given: Record<string, string>) => answersTold(form, given, '2026-11-30');

test('what was told before is filled in: facts by their question, circumstances by their name', () => {
  expect(told({ age: '40', 'circumstance-premises': 'rented', 'circumstance-staff': 'owned' })).toEqual({
    ...{ years: 40, premises: 'rented', 'circumstance-staff': 'owned' },
  });
});

test('what the form would not take, or asks by chance under the same name, is left to be asked', () => {
  expect(told({ age: '400', 'circumstance-premises': 'lent', city: '云川', years: '40' })).toEqual({});
});
