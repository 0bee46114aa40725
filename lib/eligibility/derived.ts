import type { Amount } from './amount.ts';
import { isDerived, type Fact } from './fact.ts';
import { isObject, operationOf, pathOf, type Expression, type Json } from './expression.ts';

/** A rule over asked facts alone: each derived fact is replaced by what it is derived from. Its facts have no circle. */
export function withoutDerived(rule: Expression, facts: readonly Fact[]): Expression {
  const derived = new Map(facts.flatMap((fact) => (isDerived(fact) ? [[fact.id, fact.from]] : [])));
  return replaceIn(rule, derived);
}

function replaceIn(expression: Expression, derived: Map<string, Expression>): Expression {
  const from = derived.get(pathOf(expression) ?? '');
  if (from !== undefined) return replaceIn(from, derived);
  if (Array.isArray(expression)) return expression.map((one) => replaceIn(one, derived));
  const [operator, operands] = operationOf(expression) ?? [];
  return operator && operands ? { [operator]: operands.map((one) => replaceIn(one, derived)) } : expression;
}

/** An amount whose rules read asked facts alone. Only rules hold a `var`. */
export const withoutDerivedIn = (amount: Amount, facts: readonly Fact[]): Amount =>
  replaceDeep(
    amount as Json,
    new Map(facts.flatMap((fact) => (isDerived(fact) ? [[fact.id, fact.from]] : []))),
  ) as Amount;

function replaceDeep(value: Json, derived: Map<string, Expression>): Json {
  if (pathOf(value) !== undefined) return replaceIn(value, derived);
  if (Array.isArray(value)) return value.map((one) => replaceDeep(one, derived));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaceDeep(one, derived)]));
}
