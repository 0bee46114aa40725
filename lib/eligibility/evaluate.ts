import { isUnit, plusTime, readDateTime } from './date-time.ts';
import { isObject, operationOf, pathOf, type Expression, type Json, type Operator } from './expression.ts';

/** What is known of somebody, by name. A fact that is missing is not known; one that is `null` is known to be nothing. */
export type Facts = Json;

/** The value of an expression; `undefined` where it depends on a fact that is not known. */
export type Evaluated =
  | undefined
  | null
  | boolean
  | number
  | string
  | Date
  | Evaluated[]
  | { [key: string]: Evaluated };

/** An expression that asks of a fact what its kind does not allow, as the order of two texts. */
export class EvaluationFault extends Error {}

type Scope = { facts: Evaluated; missing: null | undefined };
type Evaluator = (operands: Expression[], scope: Scope) => Evaluated;

/**
 * The value of an expression that is whole (`checkExpression`), after CertLogic 1.3.3 with Kleene's third value: what is
 * not known stays so through every operator, unless what is known decides alone: false `and` unknown is false. CertLogic
 * itself takes what is missing for `null`. Throws an `EvaluationFault`.
 */
export const evaluate = (expression: Expression, facts: Facts, missing?: null): Evaluated =>
  valueOf(expression, { facts, missing });

/** What `if`, `and`, `or` and `!` take a value for. */
export function isTruthy(value: Evaluated): boolean | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.length > 0;
  return isObject(value) && !(value instanceof Date) ? Object.keys(value).length > 0 : Boolean(value);
}

function valueOf(expression: Expression | undefined, scope: Scope): Evaluated {
  if (expression === undefined) return undefined;
  const path = pathOf(expression);
  if (path !== undefined) return lookUp(path, scope);
  if (Array.isArray(expression)) return expression.map((one) => valueOf(one, scope));
  const [operator, operands] = operationOf(expression) ?? [];
  return operator && operands ? evaluators[operator](operands, scope) : expression;
}

function lookUp(path: string, { facts, missing }: Scope): Evaluated {
  let value = facts;
  for (const name of path === '' ? [] : path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return missing;
    value = (value as { [name: string]: Evaluated })[name];
  }
  return value;
}

const not = (holds: boolean | undefined): boolean | undefined => (holds === undefined ? undefined : !holds);

const evaluators: Record<Operator, Evaluator> = {
  if: choose,
  and: (operands, scope) => firstOf(operands, false, scope),
  or: (operands, scope) => firstOf(operands, true, scope),
  '!': ([operand], scope) => not(isTruthy(valueOf(operand, scope))),
  '===': strict(isSame),
  in: ([one, list], scope) => isIn(valueOf(one, scope), valueOf(list, scope)),
  '+': strict((one, other) => numberOf(one) + numberOf(other)),
  '<': inOrder(numberOf, (one, other) => one < other),
  '>': inOrder(numberOf, (one, other) => one > other),
  '<=': inOrder(numberOf, (one, other) => one <= other),
  '>=': inOrder(numberOf, (one, other) => one >= other),
  before: inOrder(timeOf, (one, other) => one < other),
  after: inOrder(timeOf, (one, other) => one > other),
  'not-after': inOrder(timeOf, (one, other) => one <= other),
  'not-before': inOrder(timeOf, (one, other) => one >= other),
  plusTime: strict((from, by, unit) =>
    isUnit(unit) ? plusTime(dateOf(from), numberOf(by), unit) : fault(unit, 'a unit'),
  ),
  dccDateOfBirth: strict(dateOf),
  reduce,
  extractFromUVCI: strict(partOfIdentifier),
};

/** Where the guard is not known, what both branches agree on. */
function choose([guard, then, otherwise]: Expression[], scope: Scope): Evaluated {
  const holds = isTruthy(valueOf(guard, scope));
  if (holds !== undefined) return valueOf(holds ? then : otherwise, scope);
  const [one, other] = [valueOf(then, scope), valueOf(otherwise, scope)];
  return one !== undefined && isSame(one, other) ? one : undefined;
}

/** The first operand that is truthy or not, as `and` and `or` want it; else the last. One that is not known hides the last. */
function firstOf(operands: Expression[], wanted: boolean, scope: Scope): Evaluated {
  let last: Evaluated = null;
  let isOpen = false;
  for (const operand of operands) {
    last = valueOf(operand, scope);
    const holds = isTruthy(last);
    if (holds === wanted) return last;
    isOpen ||= holds === undefined;
  }
  return isOpen ? undefined : last;
}

/** An operator that knows its value once all of its operands are known. */
function strict(operate: (...values: Evaluated[]) => Evaluated): Evaluator {
  return (operands, scope) => {
    const values = operands.map((one) => valueOf(one, scope));
    return values.includes(undefined) ? undefined : operate(...values);
  };
}

/** Two values in an order, or three, where either pair that is known to be out of it decides. */
function inOrder<T>(read: (value: Evaluated) => T, isInOrder: (one: T, other: T) => boolean): Evaluator {
  return (operands, scope) => {
    const values = operands.map((one) => valueOf(one, scope)).map((one) => (one === undefined ? undefined : read(one)));
    const pairs = values.slice(1).map((other, at) => {
      const one = values[at];
      return one === undefined || other === undefined ? undefined : isInOrder(one, other);
    });
    return pairs.includes(false) ? false : pairs.includes(undefined) ? undefined : true;
  };
}

function isIn(one: Evaluated, list: Evaluated): boolean | undefined {
  if (list === undefined) return undefined;
  if (list === null) return false;
  if (!Array.isArray(list)) return fault(list, 'a list');
  if (list.length > 0 && one === undefined) return undefined;
  if (list.some((other) => isSame(one, other))) return true;
  return list.includes(undefined) ? undefined : false;
}

function reduce([list, lambda, initial]: Expression[], scope: Scope): Evaluated {
  const items = valueOf(list, scope);
  if (items === undefined) return undefined;
  const start = valueOf(initial, scope);
  if (items === null) return start;
  if (!Array.isArray(items)) return fault(items, 'a list');
  return items.reduce<Evaluated>(
    (accumulator, current) => valueOf(lambda, { ...scope, facts: { current, accumulator, data: scope.facts } }),
    start,
  );
}

/** The part of a certificate's identifier (EU eHealth Network, UVCI) of that index; none where there is no such part. */
function partOfIdentifier(text: Evaluated, index: Evaluated): string | null {
  if (text === null) return null;
  if (typeof text !== 'string') return fault(text, 'a text');
  return text.replace(/^URN:UVCI:/, '').split(/[/#:]/)[numberOf(index)] ?? null;
}

function isSame(one: Evaluated, other: Evaluated): boolean {
  return one === other;
}

function numberOf(value: Evaluated): number {
  return typeof value === 'number' ? value : fault(value, 'a number');
}

function timeOf(value: Evaluated): number {
  return value instanceof Date ? value.getTime() : fault(value, 'a date');
}

function dateOf(value: Evaluated): Date {
  const date = typeof value === 'string' ? readDateTime(value) : undefined;
  return date ?? fault(value, 'a date');
}

function fault(value: Evaluated, wanted: string): never {
  const isPlain = typeof value !== 'object' || value === null || value instanceof Date;
  const said = isPlain ? JSON.stringify(value) : Array.isArray(value) ? 'a list' : 'an object';
  throw new EvaluationFault(`${said} is not ${wanted}`);
}
