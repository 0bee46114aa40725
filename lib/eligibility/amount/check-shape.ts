import { amountKinds, clocks, conditionKinds, orders, type AmountKind } from '#lib/eligibility/amount.ts';
import { checkExpression } from '#lib/eligibility/check-expression.ts';
import { isObject } from '#lib/eligibility/expression.ts';
import { bilingualText } from '#lib/kernel/bilingual.ts';
import { isDay } from './duration.ts';
import { isKnownUnit, readQuantity, sayUnit } from './unit.ts';

/** Nobody writes an amount of a hundred parts inside one another. */
const deepest = 100;

/** The keys beside the one that says what an amount is; a `?` marks one that may lack. */
const keysBeside: Record<AmountKind, string[]> = {
  ...{ fact: ['unit?', 'optional?'], sum: [], difference: [], product: [], quotient: [], larger: [], smaller: [] },
  ...{ if: ['is', 'else?'], rate: ['of'], marginal: ['of', 'times?'], progressive: ['of', 'times?'] },
  ...{ steps: ['of', 'times?'], floor: ['of'], ceiling: ['of'], less: ['of'], round: ['of', 'to'], convert: ['of'] },
  ...{ label: ['of'], share: ['of', 'within'], duration: ['in'] },
};

/** Everything that keeps a value from being an amount, as its author reads it; none where it is one. */
export function checkAmountShape(value: unknown, depth = 0): string[] {
  if (depth > deepest) return [`more than ${deepest} amounts stand inside one another`];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${value} is no number`];
  if (typeof value === 'string') return literalFaults(value);
  if (value === null) return [];
  if (!isObject(value)) return [`${say(value)} is no amount`];
  const [kind, ...others] = amountKinds.filter((one) => Object.hasOwn(value, one));
  if (!kind || others.length > 0) return [`an amount says in one key what it is: ${say(Object.keys(value))}`];
  return [...keyFaults(value, [kind, ...keysBeside[kind]]), ...contentFaults(value, depth)];
}

function literalFaults(text: string): string[] {
  const quantity = readQuantity(text);
  if (!quantity) return [`${say(text)} is not a number with a unit`];
  const unit = quantity.unit && sayUnit(quantity.unit);
  return unit === undefined ? [] : unitFaults(unit);
}

const unitFaults = (unit: unknown): string[] =>
  typeof unit === 'string' && isKnownUnit(unit) ? [] : [`${say(unit)} is no unit that amounts know`];

/** `names` are the keys that an object has; a `?` marks one that may lack. */
function keyFaults(value: object, names: readonly string[]): string[] {
  const known = names.map((name) => name.replace('?', ''));
  const lacking = names.filter((name) => !name.endsWith('?') && !Object.hasOwn(value, name));
  const others = Object.keys(value).filter((key) => !known.includes(key));
  return [
    ...lacking.map((name) => `“${name}” lacks in ${say(value)}`),
    ...others.map((key) => `“${key}” is no part of ${say(value)}`),
  ];
}

type Check = (value: unknown, depth: number) => string[];

const contentFaults = (value: object, depth: number): string[] =>
  Object.entries(value).flatMap(([key, content]) => checks.get(key)?.(content, depth) ?? []);

const amountFaults: Check = (value, depth) => checkAmountShape(value, depth + 1);
const listOf =
  (check: Check, least: number, most = Infinity): Check =>
  (list, depth) =>
    Array.isArray(list) && list.length >= least && list.length <= most
      ? list.flatMap((one: unknown) => check(one, depth))
      : [`${say(list)} is no list of ${least === most ? least : `${least} or more`}`];
const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value) ? [] : [`${say(value)} is none of ${values.join(', ')}`];
const objectOf =
  (...names: string[]): Check =>
  (value, depth) =>
    isObject(value) ? [...keyFaults(value, names), ...contentFaults(value, depth)] : [`${say(value)} is no object`];

/** Only the last bracket may be without a limit. */
const brackets =
  (amount: string): Check =>
  (list, depth) => {
    const faults = listOf(objectOf('below?', amount), 1)(list, depth);
    const limits = Array.isArray(list) ? list.slice(0, -1) : [];
    const isOpen = limits.some((one: unknown) => isObject(one) && !Object.hasOwn(one, 'below'));
    return isOpen ? [...faults, 'only the last bracket may be without “below”'] : faults;
  };

const day: Check = (value, depth) =>
  typeof value === 'string' ? (isDay(value) ? [] : [`${say(value)} is no day`]) : objectOf('fact')(value, depth);

const conditionFaults: Check = (value, depth) => {
  if (depth > deepest) return [`more than ${deepest} conditions stand inside one another`];
  const kind = isObject(value) ? conditionKinds.find((one) => Object.hasOwn(value, one)) : undefined;
  if (!kind) return checkExpression(value).map(({ reason }) => reason);
  return objectOf(kind)(value, depth + 1);
};

const comparison: Check = (value, depth) =>
  Array.isArray(value) && value.length === 3
    ? [...amountFaults(value[0], depth), ...oneOf(orders)(value[1], depth), ...amountFaults(value[2], depth)]
    : [`${say(value)} is not an amount, an order and an amount`];

const checks = new Map<string, Check>(
  Object.entries({
    ...{ of: amountFaults, is: amountFaults, else: amountFaults, rate: amountFaults, times: amountFaults },
    ...{ floor: amountFaults, ceiling: amountFaults, less: amountFaults, to: amountFaults, below: amountFaults },
    ...{ amount: amountFaults, applies: amountFaults, sum: listOf(amountFaults, 1), product: listOf(amountFaults, 1) },
    ...{ larger: listOf(amountFaults, 1), smaller: listOf(amountFaults, 1) },
    ...{ difference: listOf(amountFaults, 2, 2), quotient: listOf(amountFaults, 2, 2) },
    ...{ marginal: brackets('rate'), progressive: brackets('rate'), steps: brackets('amount') },
    ...{ if: conditionFaults, not: conditionFaults, all: listOf(conditionFaults, 1), any: listOf(conditionFaults, 1) },
    ...{ compare: comparison, convert: unitFaults, unit: unitFaults, optional: oneOf([true]), in: oneOf(clocks) },
    ...{ round: oneOf(['up', 'down', 'nearest']), from: day, until: day },
    ...{ share: objectOf('from', 'until'), within: objectOf('from', 'until'), duration: objectOf('from', 'until') },
    fact: (name) =>
      typeof name === 'string' && /^[^.]{1,100}$/.test(name) ? [] : [`${say(name)} is no name of a fact`],
    label: (label) => (bilingualText.safeParse(label).success ? [] : [`${say(label)} is no text in both languages`]),
  } satisfies Record<string, Check>),
);

const say = (value: unknown): string => {
  const text = JSON.stringify(shallow(value, 4)) ?? String(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

/** The outer parts of a value: what nobody could read need not be written out. */
function shallow(value: unknown, levels: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return '…';
  if (Array.isArray(value)) return value.slice(0, 20).map((one: unknown) => shallow(one, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shallow(one, levels - 1)]));
}
