import { addDays, type Day } from '#lib/kernel/day.ts';
import { isDay as isCalendarDay } from '#lib/eligibility/amount/duration.ts';
import type { AskedFact } from '#lib/eligibility/fact.ts';
import { operationOf, type Expression, type Json } from '#lib/eligibility/expression.ts';

export type Sample = Record<string, Json>;

/** Of more combinations, every so many-th is taken: a prime, so that no fact keeps one value. */
const most = 20_000;
const stride = 7919;

/** People who differ in everything that a rule may tell apart: each value of a choice, both sides of each of its limits. */
export function samplesFor(rule: Expression, facts: AskedFact[]): Sample[] {
  const literals = literalsIn(rule);
  const values = facts.map((fact) => ({ id: fact.id, values: valuesOf(fact, literals) }));
  const all = values.reduce((product, { values: each }) => product * each.length, 1);
  const step = all > most ? stride : 1;
  return Array.from({ length: Math.min(all, most) }, (_, at) => sampleAt(values, (at * step) % all));
}

/** The combination of that number: its digits, each in the base of a fact's values. */
function sampleAt(values: { id: string; values: Json[] }[], number: number): Sample {
  let rest = number;
  return Object.fromEntries(
    values.map(({ id, values: each }) => {
      const value = each[rest % each.length] ?? null;
      rest = Math.floor(rest / each.length);
      return [id, value];
    }),
  );
}

function valuesOf(fact: AskedFact, literals: Json[]): Json[] {
  if (fact.kind === 'yes-no') return [true, false];
  if (fact.kind === 'choice') return fact.options.map(({ value }) => value);
  if (fact.kind === 'date') return [...new Set(literals.filter(isDay).flatMap(around)), '1970-01-01', '2026-06-30'];
  const limits = literals.filter((one) => typeof one === 'number');
  return [...new Set([0, 1, ...limits.flatMap((limit) => [limit - 1, limit, limit + 1])])].filter(
    (one) => one >= (fact.min ?? 0) && one <= (fact.max ?? Infinity),
  );
}

const isDay = (value: Json): value is Day => typeof value === 'string' && isCalendarDay(value);
const around = (day: Day): Day[] => [addDays(day, -1), day, addDays(day, 1)];

function literalsIn(expression: Expression): Json[] {
  if (Array.isArray(expression)) return expression.flatMap(literalsIn);
  const [, operands] = operationOf(expression) ?? [];
  return operands ? operands.flatMap(literalsIn) : [expression];
}
