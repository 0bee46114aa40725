import { expect, test } from 'vitest';
import { fuzz, pick, type Draw } from '#lib/kernel/fuzz.testing.ts';
import type { Amount } from './amount.ts';
import { calculate } from './amount/calculate.ts';
import { amountSchema } from './amount/amount-schema.ts';
import { checkAmountShape } from './amount/check-shape.ts';
import { factsOfAmount } from './amount/parts.ts';
import { checkAmount } from './check/check-amount.ts';
import { checkRule } from './check/check-rule.ts';
import { checkExpression } from './check-expression.ts';
import { decide, factsOf, openFacts, reasonsOf } from './decide.ts';
import { EvaluationFault, type Facts } from './evaluate.ts';
import { operators, type Expression, type Json } from './expression.ts';
import { factsSchema } from './fact.ts';

const label = { zh: '问题', en: 'Question' };
const declared = factsSchema.parse([
  { id: 'a', kind: 'number', label },
  { id: 'c', kind: 'yes-no', label },
  { id: 'k', kind: 'choice', label, options: ['x', 'y'].map((value) => ({ value, label })) },
  { id: 'd', kind: 'date', label },
  { id: 'e', kind: 'derived', from: { '>': [{ var: 'a' }, 3] } },
]);
const names = ['a', 'c', 'k', 'd', 'e', 'nowhere', '__proto__', 'constructor', 'toString', 'a.b', 'length', ''];
const days = ['2024-02-29', '2024-02-30', '0000-00-00', '9999-12-31', '2024', '', 'today', '\uD800'];
const numbers = [0, -0, 1, -1, 2, 18, 0.1, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER, NaN, Infinity];
const literals: unknown[] = [
  ...numbers,
  ...days,
  '5 CNY',
  '15%',
  '1 CNY/month',
  '2 m²',
  '3 doubloons',
  '9'.repeat(400),
  true,
  false,
  null,
];
const deep = (draw: Draw, one: (inner: unknown) => unknown): unknown => {
  let value: unknown = pick(draw, literals);
  for (let level = draw(4) === 0 ? 20_000 : 90 + draw(20); level > 0; level -= 1) value = one(value);
  return value;
};

const list = (draw: Draw, one: () => unknown): unknown[] => Array.from({ length: draw(4) }, one);
const operatorNames = [...Object.keys(operators), 'var', 'constructor', '__proto__', '*'];

function expression(draw: Draw, level = 0): unknown {
  const inner = () => expression(draw, level + 1);
  if (level > 4) return draw(2) === 0 ? { var: pick(draw, names) } : pick(draw, literals);
  if (level === 0 && draw(40) === 0)
    return deep(draw, (one) => ({
      [pick(draw, ['!', 'and', 'reduce'])]: pick(draw, [[one], [one, 1], [[1, 2], one, 1]]),
    }));
  return pick<() => unknown>(draw, [
    () => ({ var: pick(draw, names) }),
    () => pick(draw, literals),
    () => list(draw, inner),
    () => ({ [pick(draw, operatorNames)]: list(draw, inner) }),
    () => ({ and: [inner(), inner()] }),
    () => ({ if: [inner(), inner(), inner()] }),
    () => ({ [pick(draw, ['<', '>=', '===', 'in', '+'])]: [inner(), inner()] }),
    () => ({ plusTime: [inner(), pick(draw, numbers), pick(draw, ['day', 'year', 'eon'])] }),
    () => ({ reduce: [inner(), { '+': [{ var: 'current' }, { var: 'accumulator' }] }, inner()] }),
  ])();
}

function condition(draw: Draw, level: number): unknown {
  const inner = () => condition(draw, level + 1);
  if (level > 4) return expression(draw, 4);
  return pick<() => unknown>(draw, [
    () => expression(draw, 3),
    () => ({ [pick(draw, ['all', 'any'])]: list(draw, inner) }),
    () => ({ not: inner() }),
    () => ({ applies: amount(draw, level + 1) }),
    () => ({ compare: [amount(draw, level + 1), pick(draw, ['<', '=', '!=', '~']), amount(draw, level + 1)] }),
  ])();
}

function amount(draw: Draw, level = 0): unknown {
  const inner = () => amount(draw, level + 1);
  const fact = () => ({
    fact: pick(draw, names),
    ...(draw(3) === 0 ? { unit: pick(draw, ['CNY', '%', '', 'eon']) } : {}),
  });
  if (level > 4) return draw(2) === 0 ? fact() : pick(draw, literals);
  if (level === 0 && draw(40) === 0)
    return deep(draw, (one) =>
      pick(draw, [{ sum: [one] }, { of: 1, rate: one }, { if: { applies: one }, is: 1 }, { of: one, label }]),
    );
  const row = (key: string) => ({ ...(draw(5) > 0 ? { below: inner() } : {}), [key]: inner() });
  const span = () => ({
    from: pick<unknown>(draw, [...days, { fact: 'd' }]),
    until: pick<unknown>(draw, [...days, { fact: 'd' }]),
  });
  return pick<() => unknown>(draw, [
    fact,
    () => pick(draw, literals),
    () => ({ [pick(draw, ['sum', 'product', 'larger', 'smaller', 'constructor'])]: list(draw, inner) }),
    () => ({ [pick(draw, ['difference', 'quotient'])]: [inner(), inner()] }),
    () => ({ of: inner(), [pick(draw, ['rate', 'floor', 'ceiling', 'less', 'by'])]: inner() }),
    () => ({
      of: inner(),
      [pick(draw, ['marginal', 'progressive'])]: list(draw, () => row('rate')),
      ...(draw(3) === 0 ? { times: inner() } : {}),
    }),
    () => ({ of: inner(), steps: list(draw, () => row('amount')) }),
    () => ({ of: inner(), round: pick(draw, ['up', 'down', 'nearest', 'off']), to: inner() }),
    () => ({ of: inner(), convert: pick(draw, ['CNY/month', '%', 'eon', '/', 7]) }),
    () => ({ if: condition(draw, level), is: inner(), ...(draw(2) === 0 ? { else: inner() } : {}) }),
    () => ({ duration: span(), in: pick(draw, ['day', 'month', 'calendar year', 'eon']) }),
    () => ({ of: inner(), share: span(), within: span() }),
  ])();
}

const facts = (draw: Draw): Record<string, Facts> =>
  Object.fromEntries(
    ['a', 'c', 'k', 'd'].flatMap((name) =>
      draw(3) === 0 ? [] : [[name, pick(draw, [...literals, {}, [1, 'x']]) as Json]],
    ),
  );

/** A fault with words is an answer. */
function tried(act: () => unknown): void {
  try {
    act();
  } catch (fault) {
    if (!(fault instanceof EvaluationFault) || fault.message === '') throw fault;
  }
}

test('rules from mutated inputs are refused with words or decide', { timeout: 600_000 }, async () => {
  let whole = 0;
  const wrong = await fuzz(
    { count: 10_000, input: (draw) => [expression(draw), facts(draw), draw(50) === 0] },
    ([given, known, isChecked]: [unknown, Record<string, Facts>, boolean]) => {
      const faults = checkExpression(given);
      for (const { reason } of faults) expect(reason).not.toBe('');
      if (faults.length > 0) return;
      whole += 1;
      const rule = given as Expression;
      factsOf(rule);
      tried(() => decide(rule, known));
      tried(() => openFacts(rule, known));
      tried(() => reasonsOf(rule, known));
      if (isChecked) tried(() => checkRule(rule, [{ facts: known, holds: true }], declared));
    },
  );
  expect(wrong).toEqual([]);
  expect(whole).toBeGreaterThan(0);
});

test('amounts from mutated inputs are refused with words or come to a sum', { timeout: 600_000 }, async () => {
  let whole = 0;
  const wrong = await fuzz(
    { count: 10_000, input: (draw) => [amount(draw), facts(draw), draw(50) === 0] },
    ([given, known, isChecked]: [unknown, Record<string, Facts>, boolean]) => {
      const faults = checkAmountShape(given);
      for (const reason of faults) expect(reason).not.toBe('');
      expect(amountSchema.safeParse(given).success).toBe(faults.length === 0);
      if (faults.length > 0) return;
      whole += 1;
      const sum = given as Amount;
      factsOfAmount(sum);
      tried(() => expect(calculate(sum, known).value).not.toBeNaN());
      if (isChecked) tried(() => checkAmount(sum, [{ facts: known, value: 5 }], declared));
    },
  );
  expect(wrong).toEqual([]);
  expect(whole).toBeGreaterThan(0);
});
