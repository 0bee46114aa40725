import { expect, test } from 'vitest';
import { factsSchema, isDerived, type Fact } from '#lib/eligibility/fact.ts';
import type { Expression } from '#lib/eligibility/expression.ts';
import { checkFacts } from './check-facts.ts';
import { checkRule, type Example } from './check-rule.ts';

const label = { zh: '问题', en: 'Question' };
const facts: Fact[] = factsSchema.parse([
  { id: 'age', kind: 'number', label },
  { id: 'resident', kind: 'yes-no', label },
  { id: 'card', kind: 'choice', label, options: ['green', 'red'].map((value) => ({ value, label })) },
  { id: 'grown-up', kind: 'derived', from: { '>=': [{ var: 'age' }, 18] } },
]);
const reasons = (rule: Expression, examples: Example[] = []) => checkRule(rule, examples, facts);

const isAdult = { '>=': [{ var: 'age' }, 18] };
const around18 = [
  { facts: { age: 18 }, holds: true },
  { facts: { age: 17 }, holds: false },
];

test('a rule that its examples tell from every slip is in order', () => {
  expect(reasons(isAdult, around18)).toEqual([]);
  expect(reasons({ var: 'grown-up' }, around18)).toEqual([]);
});

test.each<[string, Expression, Example[], string[]]>([
  ['a fact that nobody declares', { var: 'height' }, [], ['no fact is called height']],
  ['a rule that nobody meets', { and: [isAdult, { '<': [{ var: 'age' }, 18] }] }, [], ['it is false of everybody']],
  ['a rule that everybody meets', { or: [isAdult, { '<': [{ var: 'age' }, 18] }] }, [], ['it is true of everybody']],
  [
    'a dead part',
    { or: [isAdult, { and: [isAdult, { var: 'resident' }] }] },
    [],
    ['resident makes no difference to it'],
  ],
  ['a text in the place of a number', { '>': [{ var: 'card' }, 3] }, [], ['"green" is not a number']],
  [
    'words of “over 18” beside a rule of “18 or over”',
    isAdult,
    [{ facts: { age: 18 }, holds: false }, ...around18.slice(1)],
    ['the example {"age":18} does not hold, the rule says otherwise'],
  ],
  ['an example that does not decide', isAdult, [{ facts: {}, holds: true }], ['the example {} leaves age open']],
  [
    'an example that cannot be',
    isAdult,
    [{ facts: { age: 'old' }, holds: true }],
    ['age of an example cannot be "old"'],
  ],
  [
    'a limit without an example on one side',
    isAdult,
    around18.slice(1),
    ['no example tells it from {">":[{"var":"age"},18]}', 'no example tells it from {">=":[{"var":"age"},19]}'],
  ],
  [
    '“and” that might be “or”',
    { and: [{ var: 'resident' }, isAdult] },
    around18.map(({ facts: known, holds }) => ({ facts: { ...known, resident: true }, holds })),
    ['no example tells it from {">=":[{"var":"age"},18]}'],
  ],
])('%s is found', (_, rule, examples, found) => {
  expect(reasons(rule, examples)).toEqual(found);
});

test('a date that is asked `from` a day is not derived from it', () => {
  const since = { id: 'since', kind: 'date', label, from: '2025-01-01' };
  expect(factsSchema.parse([since]).filter(isDerived)).toEqual([]);
});

test('a fact that leads back to itself, or to nothing, is found', () => {
  const circle = [
    { id: 'a', kind: 'derived', from: { var: 'b' } },
    { id: 'b', kind: 'derived', from: { '!': [{ var: 'a' }] } },
    { id: 'c', kind: 'derived', from: { var: 'd' } },
  ];
  expect(checkFacts(factsSchema.parse(circle))).toEqual([
    { fact: 'a', reason: 'it is derived from itself' },
    { fact: 'b', reason: 'it is derived from itself' },
    { fact: 'c', reason: 'no fact is called d' },
  ]);
  expect(checkFacts(facts)).toEqual([]);
});

test('a detail of an account that answers another kind of question, or that no account holds, is found', () => {
  const asked = { id: 'a', kind: 'yes-no', label };
  expect(checkFacts(factsSchema.parse([{ ...asked, account: 'person.age' }]))).toEqual([
    { fact: 'a', reason: 'the detail of an account answers another kind of question' },
  ]);
  expect(checkFacts(factsSchema.parse([{ ...asked, account: 'person.citizen' }]))).toEqual([]);
  expect(factsSchema.safeParse([{ ...asked, account: 'person.income' }]).success).toBe(false);
});
