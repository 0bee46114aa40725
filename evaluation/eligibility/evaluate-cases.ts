import { z } from 'zod';
import { checkFacts } from '#lib/eligibility/check/check-facts.ts';
import type { Outcome } from '#lib/eligibility/decide.ts';
import { withoutDerived } from '#lib/eligibility/derived.ts';
import { EvaluationFault } from '#lib/eligibility/evaluate.ts';
import { isObject, operationOf, pathOf } from '#lib/eligibility/expression.ts';
import { derivedSchema, expressionSchema, type DerivedFact } from '#lib/eligibility/fact.ts';
import { judge } from '#lib/eligibility/judge.ts';
import { BadInput } from '#evaluation/search/read-lines.ts';

/**
 * Rules by name: one expression, or several that must all hold. `facts` are derived ones; every other fact that a rule reads
 * comes from the cases. A file of names and rules alone, or of one rule alone, which is then called `rule`, will do as well.
 */
export const rulesSchema = z.preprocess(
  (file) => {
    if (!isObject(file)) return { rules: { rule: file } };
    if ('rules' in file) return file;
    return { rules: operationOf(file) || pathOf(file) !== undefined ? { rule: file } : file };
  },
  z.strictObject({
    facts: z.array(derivedSchema).default([]),
    rules: z.record(z.string(), expressionSchema),
  }),
);

const outcome = z.union([z.enum(['yes', 'no', 'more']), z.boolean(), z.null()]);

/**
 * What is known of somebody, and what each named rule says of them: `yes`, `no` or `more` (true, false and null mean the
 * same). One outcome alone is that of every rule of the file.
 */
export const caseSchema = z.object({
  facts: z.record(z.string(), z.json()),
  expected: z.union([outcome, z.record(z.string(), outcome)]),
});

type Rules = z.output<typeof rulesSchema>;
type Case = z.output<typeof caseSchema>;
/** `found` is an outcome, or why there is none. */
type Wrong = { line: number; rule: string; expected: Outcome; found: string };
export type Evaluation = { cases: number; decided: number; right: number; wrong: Wrong[]; seconds: number };

/** Holds every rule against every case. Throws `BadInput` for a case that names a rule the file lacks. */
export function evaluateCases({ facts, rules }: Rules, cases: Case[]): Evaluation {
  const [fault] = checkFacts(facts).filter(({ reason }) => reason.includes('itself'));
  if (fault) throw new BadInput(`facts: ${fault.fact}: ${fault.reason}`);
  const expressions = expressionsOf(rules, facts);
  const wrong: Wrong[] = [];
  let decided = 0;
  const began = performance.now();
  for (const [at, { facts: known, expected }] of cases.entries()) {
    for (const [rule, wanted] of expectedOf(expected, rules)) {
      const expression = expressions.get(rule);
      if (!expression) throw new BadInput(`case ${at + 1}: no rule is called ${rule}`);
      const found = outcomeOf(expression, known);
      decided += 1;
      if (found !== wanted) wrong.push({ line: at + 1, rule, expected: wanted, found });
    }
  }
  const seconds = (performance.now() - began) / 1000;
  return { cases: cases.length, decided, right: decided - wrong.length, wrong, seconds };
}

type Expressions = Parameters<typeof judge>[0];

/** A list at the top is several rules that must all hold. */
const expressionsOf = (rules: Rules['rules'], facts: DerivedFact[]): Map<string, Expressions> =>
  new Map(Object.entries(rules).map(([name, rule]) => [name, [rule].flat().map((one) => withoutDerived(one, facts))]));

function outcomeOf(rules: Expressions, known: Case['facts']): string {
  try {
    return judge(rules, known).outcome;
  } catch (error) {
    if (error instanceof EvaluationFault) return error.message;
    throw error;
  }
}

const words = new Map<unknown, Outcome>([
  [true, 'yes'],
  [false, 'no'],
  [null, 'more'],
]);

function expectedOf(expected: Case['expected'], rules: Rules['rules']): [string, Outcome][] {
  const byRule =
    typeof expected === 'object' && expected !== null
      ? Object.entries(expected)
      : Object.keys(rules).map((rule) => [rule, expected] as const);
  return byRule.map(([rule, one]) => [rule, words.get(one) ?? (one as Outcome)]);
}
