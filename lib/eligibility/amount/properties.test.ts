import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Amount, Bracket, Condition } from '#lib/eligibility/amount.ts';
import { EvaluationFault } from '#lib/eligibility/evaluate.ts';
import { calculate } from './calculate.ts';
import type { Calculation } from './calculation.ts';

const numberOf = (amount: Amount, facts = {}): number => calculate(amount, facts).value as number;
const base = fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100);
const rate = fc.integer({ min: 0, max: 100 });

/** Limits that rise, the last bracket without one. */
const brackets = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 4000 }), rate), {
    selector: ([limit]) => limit,
    minLength: 1,
    maxLength: 5,
  })
  .map((rows) => rows.toSorted(([one], [other]) => one - other))
  .map((rows) =>
    rows.map(([below, share], at): Bracket => ({ ...(at < rows.length - 1 ? { below } : {}), rate: `${share}%` })),
  );

test('marginal brackets never fall and never leap', () => {
  fc.assert(
    fc.property(brackets, base, base, (marginal, one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const rise = numberOf({ of: more, marginal }) - numberOf({ of: less, marginal });
      expect(rise).toBeGreaterThanOrEqual(-1e-9);
      expect(rise).toBeLessThanOrEqual(more - less + 1e-9);
    }),
  );
});

test('a progressive rate meets the rate of each limit there, and never leaps', () => {
  fc.assert(
    fc.property(brackets, (progressive) => {
      for (const [at, { below, rate: share }] of progressive.entries()) {
        // The last has no limit: there it leaps from the rate of the limit before.
        if (typeof below !== 'number' || at >= progressive.length - 2) continue;
        const wanted = Number.parseFloat(share as string);
        for (const near of [below - 1e-6, below, below + 1e-6])
          expect(Math.abs(numberOf({ of: near, progressive }) - wanted)).toBeLessThan(0.001);
      }
    }),
  );
});

test('a floor never lowers, a ceiling never raises, a rounded sum is near', () => {
  fc.assert(
    fc.property(base, base, fc.constantFrom('up', 'down', 'nearest' as const), (one, other, round) => {
      expect(numberOf({ of: one, floor: other })).toBeGreaterThanOrEqual(Math.max(one, other));
      expect(numberOf({ of: one, ceiling: other })).toBeLessThanOrEqual(Math.min(one, other));
      const rounded = numberOf({ of: one, round, to: 0.5 });
      expect(Number.isInteger(rounded * 2)).toBe(true);
      expect(Math.abs(rounded - one)).toBeLessThanOrEqual(round === 'nearest' ? 0.25 : 0.5);
      expect({ up: rounded >= one, down: rounded <= one, nearest: true }[round]).toBe(true);
    }),
  );
});

const literal = fc.constantFrom<Amount>(null, 0, 1, 3, '5 CNY', '2 CNY', '10%');
const { amount } = fc.letrec<{ amount: Amount; condition: Condition }>((tie) => {
  const one = tie('amount');
  const pair = fc.tuple(one, one);
  const list = fc.array(one, { minLength: 1, maxLength: 3 });
  const row = fc.record({ below: fc.constantFrom<Amount>(2, { fact: 'a' }, 4), rate: one });
  const table = fc.tuple(row, fc.record({ rate: one })).map((rows): Bracket[] => rows);
  return {
    condition: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom<Condition>({ var: 'c' }, { var: 'd' }, { '>': [{ var: 'a' }, 2] }),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
      fc.record({ not: tie('condition') }),
      fc.record({ applies: one }),
      fc.record({ compare: fc.tuple(one, fc.constantFrom('<', '>=', '=', '!=' as const), one) }),
    ),
    amount: fc.oneof(
      { maxDepth: 3 },
      fc.oneof(literal, fc.constantFrom<Amount>({ fact: 'a' }, { fact: 'b' }, { fact: 'o', optional: true })),
      fc.oneof(
        fc.record({ sum: list }),
        fc.record({ product: list }),
        fc.record({ larger: list }),
        fc.record({ smaller: list }),
      ),
      fc.oneof(fc.record({ difference: pair }), fc.record({ quotient: pair }), fc.record({ of: one, rate: one })),
      fc.oneof(fc.record({ of: one, marginal: table }), fc.record({ of: one, progressive: table })),
      fc.record({
        of: one,
        steps: fc.array(fc.record({ below: fc.constantFrom(2, 3, 4), amount: one }), { minLength: 1, maxLength: 1 }),
      }),
      fc.oneof(
        fc.record({ of: one, floor: one }),
        fc.record({ of: one, ceiling: one }),
        fc.record({ of: one, less: one }),
      ),
      fc.record({ of: one, round: fc.constantFrom('up', 'nearest' as const), to: fc.constant(0.5) }),
      fc.record({ if: tie('condition'), is: one, else: one }, { requiredKeys: ['if', 'is'] }),
    ),
  };
});
const some = fc.constantFrom(0, 1, 2, 3, 4.5);
const whole = fc.record({ a: some, b: some, o: fc.option(some), c: fc.boolean(), d: fc.boolean() });

function outcomeOf(one: Amount, facts: object): Calculation | undefined {
  try {
    return calculate(one, facts as never);
  } catch (fault) {
    if (fault instanceof EvaluationFault) return undefined;
    throw fault;
  }
}

test('what some facts decide, no further fact changes; all facts decide', () => {
  let decidedEarly = 0;
  fc.assert(
    fc.property(amount, whole, fc.subarray(['a', 'b', 'o', 'c', 'd'] as const), (one, facts, known) => {
      const late = outcomeOf(one, facts);
      const early = outcomeOf(one, Object.fromEntries(known.map((name) => [name, facts[name]])));
      if (!late) return;
      expect(late.value).not.toBe(undefined);
      expect(early).toBeDefined();
      expect([late.value, undefined]).toContain(early?.value);
      expect((early?.open.length ?? 0) > 0).toBe(early?.value === undefined);
      decidedEarly += known.length < 5 && early?.value !== undefined && early.parts.length > 0 ? 1 : 0;
    }),
    { numRuns: 10_000 },
  );
  expect(decidedEarly).toBeGreaterThan(100);
});
