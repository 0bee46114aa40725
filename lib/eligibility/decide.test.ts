import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, factsOf, openFacts, reasonsOf } from './decide.ts';
import { EvaluationFault, type Facts } from './evaluate.ts';
import type { Expression } from './expression.ts';

const age = { var: 'age' };
const isAdult = { '>=': [age, 18] };
const isResident = { var: 'resident' };
const onePensioner = { and: [{ '>=': [age, 60] }, { or: [isResident, { '===': [{ var: 'card' }, 'green'] }] }] };

test('a fact that is missing leaves a rule open, and never fails it', () => {
  expect(decide(isAdult, {})).toBe('more');
  expect(decide(isAdult, { age: 17 })).toBe('no');
  expect(decide(isAdult, { age: 18 })).toBe('yes');
});

test('one fact decides as soon as no other can change it', () => {
  expect(decide(onePensioner, { age: 59 })).toBe('no');
  expect(decide(onePensioner, { resident: true })).toBe('more');
  expect(decide({ or: [isAdult, isResident] }, { resident: true })).toBe('yes');
  expect(decide({ '<': [10, age, { var: 'limit' }] }, { age: 9 })).toBe('no');
  expect(decide({ if: [isResident, isAdult, isAdult] }, { age: 20 })).toBe('yes');
});

test('only what can still change the outcome is asked, and a branch only after its guard', () => {
  expect(factsOf(onePensioner)).toEqual(['age', 'resident', 'card']);
  expect(openFacts(onePensioner, { age: 70 })).toEqual(['resident', 'card']);
  expect(openFacts(onePensioner, { age: 70, card: 'green' })).toEqual([]);
  expect(openFacts({ if: [isResident, isAdult, { var: 'visa' }] }, {})).toEqual(['resident']);
  expect(openFacts({ if: [isResident, isAdult, { var: 'visa' }] }, { resident: false })).toEqual(['visa']);
});

test('the reasons are the fewest facts that decide', () => {
  expect(reasonsOf(onePensioner, { age: 59, resident: true, card: 'red' })).toEqual(['age']);
  expect(reasonsOf(onePensioner, { age: 70, resident: true, card: 'red' })).toEqual(['age', 'resident']);
});

test('a fact of another kind than the rule takes it for is a fault with words', () => {
  expect(() => decide(isAdult, { age: 'old' })).toThrow(new EvaluationFault('"old" is not a number'));
});

const names = ['a', 'b', 'c'] as const;
const { rule } = fc.letrec<{ rule: Expression }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...names.map((name) => ({ var: name }))),
    fc.boolean(),
    fc.record({ and: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ '!': fc.tuple(tie('rule')) }),
    fc.record({ if: fc.tuple(tie('rule'), tie('rule'), tie('rule')) }),
  ),
}));
const whole = fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean() });

test('what some facts decide, no further fact changes; all facts decide', () => {
  fc.assert(
    fc.property(rule, whole, fc.subarray([...names]), (one, facts, known) => {
      const part: Facts = Object.fromEntries(known.map((name) => [name, facts[name]]));
      const early = decide(one, part);
      const late = decide(one, facts);
      expect(late).not.toBe('more');
      expect([late, 'more']).toContain(early);
      expect(openFacts(one, part).length > 0).toBe(early === 'more');
      expect(decide(one, Object.fromEntries(reasonsOf(one, facts).map((name) => [name, facts[name as 'a']])))).toBe(
        late,
      );
    }),
    { numRuns: 2000 },
  );
});
