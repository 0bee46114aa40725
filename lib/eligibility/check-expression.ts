import { isUnit } from './date-time.ts';
import { isObject, isOperator, operators, type Expression } from './expression.ts';

/** What is wrong with a part of an expression, as its author reads it. */
export type ExpressionFault = { expression: unknown; reason: string };

/** Nobody writes a rule of a hundred operators inside one another. */
const deepest = 100;
/** Each `reduce` in another multiplies the steps of an evaluation by the length of its list. */
const mostReduces = 3;

/** Everything that keeps a value from being an expression; none where it is one. */
export function checkExpression(expression: unknown, depth = 0, reduces = 0): ExpressionFault[] {
  const fault = (reason: string): ExpressionFault[] => [{ expression, reason }];
  if (depth > deepest) return fault(`more than ${deepest} operators stand inside one another`);
  if (Array.isArray(expression)) return expression.flatMap((one) => checkExpression(one, depth + 1, reduces));
  if (!isObject(expression)) return fault(literalFault(expression)).filter(({ reason }) => reason !== '');
  const keys = Object.keys(expression);
  const [operator = ''] = keys;
  if (keys.length !== 1) return fault(`expression object must have exactly one key, but it has ${keys.length}`);
  const operands = expression[operator];
  if (operator === 'var') return fault(pathFault(operands)).filter(({ reason }) => reason !== '');
  if (!Array.isArray(operands)) return fault('operation not of the form { "<operator>": [ <values...> ] }');
  const within = reduces + (operator === 'reduce' ? 1 : 0);
  if (within > mostReduces) return fault(`more than ${mostReduces} “reduce” stand inside one another`);
  const reason = operationFault(operator, operands);
  return reason === '' ? operands.flatMap((one) => checkExpression(one, depth + 1, within)) : fault(reason);
}

function literalFault(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? '' : `${value} is a non-integer number`;
  return typeof value === 'boolean' || typeof value === 'string' ? '' : 'invalid CertLogic expression';
}

function pathFault(path: unknown): string {
  if (typeof path !== 'string') return 'not of the form { "var": "<path>" }';
  return /^([^.]+(\.[^.]+)*)?$/.test(path) ? '' : `data access path doesn't have a valid format: ${path}`;
}

function operationFault(operator: string, operands: Expression[]): string {
  if (!isOperator(operator)) return `unrecognised operator: "${operator}"`;
  const [least, most] = operators[operator];
  const { length } = operands;
  if (length < least || length > most)
    return `"${operator}" takes ${least === most ? least : `${least} to ${most}`} operands, not ${length}`;
  if (operator === 'plusTime' && !(isWhole(operands[1]) && isUnit(operands[2])))
    return '"plusTime" takes a day, a whole number and one of year, month, day, hour';
  if (operator === 'extractFromUVCI' && !isWhole(operands[1]))
    return '"extractFromUVCI" takes a text and a whole number';
  return '';
}

const isWhole = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value);
