/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * A rule as data: CertLogic 1.3.3 (a small part of JsonLogic with dates; EU DCC business rules, Apache-2.0), and `or`,
 * which JsonLogic has and CertLogic lacks. A literal, a list of expressions, `{ var: path }`, or one operator with its
 * operands.
 */
export type Expression = Json;

const inOrder = [2, 3] as const;
const many = [2, Infinity] as const;

/** The operators, each with the fewest and the most operands that it takes. */
export const operators = {
  ...{ if: [3, 3], and: many, or: many, '!': [1, 1], '===': [2, 2], in: [2, 2], '+': [2, 2] },
  ...{ '<': inOrder, '>': inOrder, '<=': inOrder, '>=': inOrder },
  ...{ after: inOrder, before: inOrder, 'not-after': inOrder, 'not-before': inOrder },
  ...{ plusTime: [3, 3], dccDateOfBirth: [1, 1], reduce: [3, 3], extractFromUVCI: [2, 2] },
} as const satisfies Record<string, readonly [number, number]>;
export type Operator = keyof typeof operators;

export const isOperator = (name: string): name is Operator => Object.hasOwn(operators, name);

/** The path that an expression reads from the facts; none where it is no `var`. */
export const pathOf = (expression: Expression): string | undefined =>
  isObject(expression) && typeof expression['var'] === 'string' ? expression['var'] : undefined;

/** The operator of an expression that is whole (`checkExpression`), and its operands; none where it is a literal, a list or a `var`. */
export function operationOf(expression: Expression): [Operator, Expression[]] | undefined {
  const [operator = '', operands] = isObject(expression) ? (Object.entries(expression)[0] ?? []) : [];
  return isOperator(operator) && Array.isArray(operands) ? [operator, operands] : undefined;
}

export const isObject = (value: unknown): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
