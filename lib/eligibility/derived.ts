import { isDerived, type Fact } from './fact.ts';
import { operationOf, pathOf, type Expression } from './expression.ts';

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
