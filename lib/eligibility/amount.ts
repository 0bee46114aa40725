import type { Locale } from '#lib/kernel/locale.ts';
import type { Expression } from './expression.ts';

/**
 * A sum of money, a rate or a measure as data. `null` is not applicable and counts as nothing. A literal is a number, or a
 * text with its unit as `3600 CNY/year` or `15%`. All others say in one key what is done; where it is done to another
 * amount, that one is `of`.
 */
export type Amount =
  | null
  | number
  | string
  /** An optional fact may be known to be nothing (`null`). */
  | { fact: string; unit?: string; optional?: true }
  | { sum: Amount[] }
  | { difference: [Amount, Amount] }
  | { product: Amount[] }
  | { quotient: [Amount, Amount] }
  | { larger: Amount[] }
  | { smaller: Amount[] }
  | { if: Condition; is: Amount; else?: Amount }
  | { of: Amount; rate: Amount }
  /** Each slice below a limit at its own rate. Limits are multiplied by `times`. */
  | { of: Amount; marginal: Bracket[]; times?: Amount }
  /** One rate, which moves from each limit to the next in a straight line. */
  | { of: Amount; progressive: Bracket[]; times?: Amount }
  /** The amount of the first step that the base is below; not applicable above the last. */
  | { of: Amount; steps: Step[]; times?: Amount }
  | { of: Amount; floor: Amount }
  | { of: Amount; ceiling: Amount }
  /** Less that amount, or that share of itself; never below zero. */
  | { of: Amount; less: Amount }
  /** To a multiple; a half goes away from zero. */
  | { of: Amount; round: 'up' | 'down' | 'nearest'; to: Amount }
  | { of: Amount; convert: string }
  | { of: Amount; label: Record<Locale, string> }
  /** The share of the days of a period that lie in a span; both with their first and last day. */
  | { of: Amount; share: Span; within: Span }
  /** The time from one day to another; none where that is before. Months and years are whole, calendar ones are counted as touched. */
  | { duration: Span; in: Clock };

export type Bracket = { below?: Amount; rate: Amount };
export type Step = { below?: Amount; amount: Amount };
export type Span = { from: DayOperand; until: DayOperand };
/** An ISO day, or the fact that is one. */
export type DayOperand = string | { fact: string };
export type Clock = (typeof clocks)[number];
export const clocks = ['day', 'month', 'year', 'calendar quarter', 'calendar year'] as const;

/** A rule; or what rules cannot say, the order of two amounts, and whether an amount is applicable. */
export type Condition = Combined | Expression;
type Combined =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { compare: [Amount, Order, Amount] }
  | { applies: Amount };
export type Order = (typeof orders)[number];
export const orders = ['<', '<=', '>', '>=', '=', '!='] as const;

/** The keys that say what an amount is. */
export const amountKinds = [
  ...(['fact', 'sum', 'difference', 'product', 'quotient', 'larger', 'smaller', 'if', 'rate', 'marginal'] as const),
  ...(['progressive', 'steps', 'floor', 'ceiling', 'less', 'round', 'convert', 'label', 'share', 'duration'] as const),
];
export type AmountKind = (typeof amountKinds)[number];
export type AmountOf<K extends AmountKind> = Extract<Amount, Record<K, unknown>>;

export const conditionKinds = ['all', 'any', 'not', 'compare', 'applies'] as const;
export type ConditionKind = (typeof conditionKinds)[number];
export type ConditionOf<K extends ConditionKind> = Extract<Combined, Record<K, unknown>>;

/** Which kind a whole amount is of; none where it is a literal. */
export const kindOfAmount = (amount: Amount): AmountKind | undefined =>
  typeof amount === 'object' && amount !== null ? amountKinds.find((kind) => Object.hasOwn(amount, kind)) : undefined;

/** Which kind a whole condition is of; none where it is a rule. */
export const kindOfCondition = (condition: Condition): ConditionKind | undefined =>
  typeof condition === 'object' && condition !== null
    ? conditionKinds.find((kind) => Object.hasOwn(condition, kind))
    : undefined;
