import { evaluate, isTruthy, type Facts } from './evaluate.ts';
import { operationOf, pathOf, type Expression } from './expression.ts';

/** What a rule says of somebody; `more` where the facts that are known do not decide it. */
export type Outcome = 'yes' | 'no' | 'more';

/** Throws an `EvaluationFault` where a fact is of another kind than the rule takes it for. */
export function decide(rule: Expression, facts: Facts): Outcome {
  const holds = isTruthy(evaluate(rule, facts));
  if (holds === undefined) return 'more';
  return holds ? 'yes' : 'no';
}

/** The facts that an expression reads, in its own order, each once. */
export const factsOf = (expression: Expression): string[] => [...new Set(everyFact(expression))];

/** The facts that must be known next, in the order of the rule; none once it is decided. A branch waits for its guard. */
export const openFacts = (rule: Expression, facts: Facts): string[] => [...new Set(everyOpen(rule, facts))];

/** The fewest of the known facts that decide the rule as all of them do: its reasons. */
export function reasonsOf(rule: Expression, facts: Record<string, Facts>): string[] {
  const outcome = decide(rule, facts);
  let kept = Object.fromEntries(factsOf(rule).flatMap((name) => (name in facts ? [[name, facts[name] ?? null]] : [])));
  for (const name of Object.keys(kept)) {
    const { [name]: _, ...others } = kept;
    if (decide(rule, others) === outcome) kept = others;
  }
  return Object.keys(kept);
}

function everyFact(expression: Expression): string[] {
  const path = pathOf(expression);
  return path === undefined ? partsOf(expression).flatMap(everyFact) : [path];
}

function everyOpen(expression: Expression, facts: Facts): string[] {
  if (evaluate(expression, facts) !== undefined) return [];
  const path = pathOf(expression);
  if (path !== undefined) return [path];
  const [operator, [guard = null, then = null, otherwise = null] = []] = operationOf(expression) ?? [];
  const holds = operator === 'if' ? isTruthy(evaluate(guard, facts)) : undefined;
  if (holds !== undefined) return everyOpen(holds ? then : otherwise, facts);
  const open = partsOf(expression).map((part) => everyOpen(part, facts));
  return operator === 'if' && open[0] && open[0].length > 0 ? open[0] : open.flat();
}

/** The parts that read facts: what `reduce` does with each item reads the item. */
function partsOf(expression: Expression): Expression[] {
  if (Array.isArray(expression)) return expression;
  const [operator, operands = []] = operationOf(expression) ?? [];
  return operator === 'reduce' ? operands.slice(0, 1) : operands;
}
