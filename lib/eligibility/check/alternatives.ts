import { operationOf, type Expression, type Operator } from '#lib/eligibility/expression.ts';

const confused: { [operator in Operator]?: Operator } = {
  ...{ '<': '<=', '<=': '<', '>': '>=', '>=': '>', and: 'or', or: 'and' },
  ...{ before: 'not-after', 'not-after': 'before', after: 'not-before', 'not-before': 'after' },
};
const ordering: Operator[] = ['<', '<=', '>', '>='];

/** The rules that are one slip away: a limit off by one or without its last value, a part left out, “and” for “or”. */
export function alternativesTo(expression: Expression): Expression[] {
  if (Array.isArray(expression)) return expression.length > 1 ? without(expression) : [];
  const [operator, operands] = operationOf(expression) ?? [];
  if (!operator || !operands) return [];
  const other = confused[operator];
  return [
    ...(other ? [{ [other]: operands }] : []),
    ...(operator === 'and' || operator === 'or' ? leftOut(operator, operands) : []),
    ...(operator === '!' ? operands : []),
    ...operands.flatMap((operand, at) =>
      changed(operator, operand).map((one) => ({ [operator]: operands.with(at, one) })),
    ),
  ];
}

const changed = (operator: Operator, operand: Expression): Expression[] =>
  typeof operand === 'number' && ordering.includes(operator) ? [operand - 1, operand + 1] : alternativesTo(operand);

const without = (list: Expression[]): Expression[][] => list.map((_, at) => list.toSpliced(at, 1));

const leftOut = (operator: Operator, operands: Expression[]): Expression[] =>
  without(operands).map((others) => (others.length === 1 ? (others[0] ?? null) : { [operator]: others }));
