import { expect, test } from 'vitest';
import { BadInput } from '#evaluation/search/read-lines.ts';
import { caseSchema, evaluateCases, rulesSchema } from './evaluate-cases.ts';

const rules = rulesSchema.parse({
  facts: [{ id: 'adult', kind: 'derived', from: { '>=': [{ var: 'age' }, 18] } }],
  rules: {
    card: [{ var: 'adult' }, { var: 'resident' }],
    allowance: { '>=': [{ var: 'age' }, 80] },
  },
});
const cases = (...lines: object[]) => lines.map((line) => caseSchema.parse(line));

test('outcomes are held against what is expected, in words or as true, false and null', () => {
  const { right, decided, wrong } = evaluateCases(
    rules,
    cases(
      { facts: { age: 81, resident: true }, expected: { card: 'yes', allowance: true } },
      { facts: { age: 17 }, expected: false },
      { facts: { resident: true }, expected: { card: null } },
      { facts: { age: 80 }, expected: { allowance: 'no' } },
    ),
  );
  expect([right, decided]).toEqual([5, 6]);
  expect(wrong).toEqual([{ line: 4, rule: 'allowance', expected: 'no', found: 'yes' }]);
});

test('what a rule cannot read is told as what was found', () => {
  expect(evaluateCases(rules, cases({ facts: { age: 'old' }, expected: { allowance: 'yes' } })).wrong).toEqual([
    { line: 1, rule: 'allowance', expected: 'yes', found: '"old" is not a number' },
  ]);
});

test('a rule that the file lacks, or facts in a circle, are refused', () => {
  expect(() => evaluateCases(rules, cases({ facts: {}, expected: { pass: 'yes' } }))).toThrow(
    new BadInput('case 1: no rule is called pass'),
  );
  const circle = rulesSchema.parse({ facts: [{ id: 'a', kind: 'derived', from: { var: 'a' } }], rules: {} });
  expect(() => evaluateCases(circle, [])).toThrow(new BadInput('facts: a: it is derived from itself'));
});

test('names and rules alone, or one rule alone, are a file of rules', () => {
  const one = { '>=': [{ var: 'age' }, 18] };
  expect(rulesSchema.parse({ adult: one })).toEqual({ facts: [], rules: { adult: one } });
  expect(rulesSchema.parse(one)).toEqual({ facts: [], rules: { rule: one } });
  expect(rulesSchema.safeParse({ adult: { '>=': [1] } }).success).toBe(false);
});
