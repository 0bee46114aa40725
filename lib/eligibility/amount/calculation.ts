import type { Amount, Condition } from '#lib/eligibility/amount.ts';
import { EvaluationFault, type Facts } from '#lib/eligibility/evaluate.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { factorBetween, sayUnit, tidy, type Unit } from './unit.ts';

/** `undefined` is not known yet, `null` not applicable. */
export type Value = number | boolean | null | undefined;

/** How an amount or a condition came about: its value, and the parts that were looked at, with theirs. */
export type Calculation = {
  of: Amount | Condition;
  label?: Record<Locale, string>;
  value: Value;
  unit?: Unit | undefined;
  parts: Calculation[];
  /** The facts that must be known next; none once the value is. */
  open: string[];
  /** Which of its alternatives was taken: 0 and 1 of an `if`, the index of a step or bracket. */
  taken?: number;
};

/** What a calculator of one kind is given: the facts, and how to calculate what is inside. */
export type Run = {
  facts: Facts;
  amount: (amount: Amount) => Calculation;
  condition: (condition: Condition) => Calculation;
};

/** `open` names facts that are read here, not in a part. */
export type Done = Pick<Calculation, 'value' | 'unit' | 'parts' | 'label' | 'taken'> & { open?: string[] };

export function calculationOf(of: Amount | Condition, { value, parts, open: own = [], ...more }: Done): Calculation {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new EvaluationFault('a number is too large');
  const open = value === undefined ? [...new Set([...own, ...parts.flatMap((part) => part.open)])] : [];
  return { of, ...more, value: typeof value === 'number' ? tidy(value) : value, parts, open };
}

/** The value of an amount in another unit. */
export function valueIn({ value, unit: own }: Calculation, unit: Unit | undefined): number | null | undefined {
  if (typeof value === 'boolean') throw new EvaluationFault(`${value} is not a number`);
  const factor = factorBetween(own, unit);
  if (factor === undefined && own && unit) throw new EvaluationFault(unitFault(own, unit));
  return typeof value === 'number' ? tidy(value * (factor ?? 1)) : value;
}

export const unitFault = (own: Unit, other: Unit): string =>
  `the unit ${sayUnit(own) || 'of a plain number'} does not fit ${sayUnit(other) || 'a plain number'}`;
