import { expect, test } from 'vitest';
import { factsSchema, isAsked } from '#lib/eligibility/fact.ts';
import type { Values } from '#app/_forms/values.ts';
import { choice } from '#lib/forms/kinds/choice.ts';
import { standingOf, type Interview } from './standing.ts';

const label = { zh: '问题', en: 'Question' };
const facts = factsSchema
  .parse([
    { kind: 'number', id: 'age', label: { zh: '您多少岁？', en: 'How old are you?' }, min: 0, max: 150 },
    { kind: 'yes-no', id: 'resident', label },
  ])
  .filter(isAsked);
const home = choice.schema.parse({
  ...{ kind: 'choice', id: 'circumstance-home', label },
  options: ['owned', 'rented'].map((value) => ({ value, label: { zh: value, en: value } })),
});
const interview: Interview = {
  facts,
  after: [home],
  rules: { card: [{ '>=': [{ var: 'age' }, 60] }, { var: 'resident' }] },
  fee: { facts: [], asking: [] },
};
const after = (typed: Values) => standingOf(interview, { typed, locale: 'en', today: '2026-11-30' });

test('one question is asked after the other, then what decides the materials, then there is a result', () => {
  expect(after({})).toMatchObject({ next: 'age', errors: {} });
  expect(after({ asked: 'age', age: '70' })).toMatchObject({ next: 'resident', shown: { age: '70' } });
  expect(after({ asked: 'resident', age: '70', resident: 'yes' })).toMatchObject({ next: 'circumstance-home' });
  const over = after({ asked: 'circumstance-home', age: '70', resident: 'yes', 'circumstance-home': 'owned' });
  expect(over).toMatchObject({ next: undefined, judged: { card: { outcome: 'yes' } } });
});

test('one answer that decides against it ends the questions', () => {
  expect(after({ asked: 'age', age: '59' })).toMatchObject({
    next: undefined,
    judged: { card: { outcome: 'no', rules: [{ outcome: 'no', reasons: ['age'] }, { outcome: 'more' }] } },
  });
});

test('a question that is passed over is not asked again, and leaves the result open', () => {
  const passing = after({ asked: 'age', pass: 'yes' });
  expect(passing).toMatchObject({ next: 'resident', passed: ['age'], errors: {} });
  const over = after({ asked: 'circumstance-home', passed: 'age', resident: 'yes', 'circumstance-home': 'owned' });
  expect(over).toMatchObject({ next: undefined, judged: { card: { outcome: 'more' } } });
});

test('a question without an answer, or with one that cannot be, is asked again with words', () => {
  expect(after({ asked: 'age', age: ' ' }).errors).toEqual({ age: 'Fill in “How old are you?”' });
  expect(Object.keys(after({ asked: 'age', age: 'old' }).errors)).toEqual(['age']);
  expect(after({ asked: 'age', age: '200' }).errors['age']).toContain('150');
  expect(after({ asked: 'resident', age: 'old', resident: 'yes' })).toMatchObject({ shown: { resident: 'Yes' } });
});

test('what the account gave waits until it was looked at, and is marked until it is changed', () => {
  const typed = { asked: 'age', age: '59', 'from-account': 'age:59' };
  const filled = standingOf(interview, { typed, locale: 'en', today: '2026-11-30', filledIn: 'filled' });
  expect(filled).toMatchObject({ next: 'age', errors: {}, fromAccount: { age: '59' } });
  expect(after(typed)).toMatchObject({ next: undefined, fromAccount: { age: '59' } });
  expect(after({ ...typed, age: '70' })).toMatchObject({ next: 'resident', fromAccount: {} });
  const asking = { typed: { asked: 'age' }, locale: 'en', today: '2026-11-30', filledIn: 'nothing' } as const;
  expect(standingOf(interview, asking)).toMatchObject({ next: 'age', errors: {} });
});
