import type { Amount, AmountOf } from '#lib/eligibility/amount.ts';
import { EvaluationFault } from '#lib/eligibility/evaluate.ts';
import { valueIn, type Calculation, type Done, type Run } from './calculation.ts';
import { mayBeNothing } from './parts.ts';
import { isPercentage, isShare, unitOf } from './unit-of.ts';
import { factorBetween, inverted, unitsTogether, plain } from './unit.ts';

type Number = number | null | undefined;

/** Amounts in one unit, by an operator that leaves out what is not applicable. */
export function combined(amount: Amount, amounts: Amount[], operate: (one: number, other: number) => number) {
  return ({ amount: run }: Run): Done => {
    const parts = amounts.map(run);
    const unit = unitOf(amount);
    const values = parts.map((part) => valueIn(part, unit)).filter((value) => value !== null);
    return {
      value:
        values.length === 0 ? null : strictly(values, (known) => known.reduce((one, other) => operate(one, other))),
      unit,
      parts,
    };
  };
}

export function difference(amount: AmountOf<'difference'>, run: Run): Done {
  const parts = amount.difference.map(run.amount);
  const unit = unitOf(amount);
  const [one, other] = parts.map((part) => valueIn(part, unit));
  const value = one === null && other === null ? null : strictly([one, other], () => (one ?? 0) - (other ?? 0));
  return { value, unit, parts };
}

export const product = (amount: AmountOf<'product'>, run: Run): Done =>
  multiplied(amount, amount.product.map(run.amount));

/** A base times a rate: where that is a share, the sum keeps the unit of its base. */
export function rate(amount: AmountOf<'rate'>, run: Run): Done {
  const [base, share] = [run.amount(amount.of), run.amount(amount.rate)];
  const factor = isShare(amount.rate) ? { ...share, value: valueIn(share, plain), unit: undefined } : share;
  return { ...multiplied(amount, [base, factor]), parts: [base, share] };
}

export function quotient(amount: AmountOf<'quotient'>, run: Run): Done {
  const parts = amount.quotient.map(run.amount);
  if (parts[1]?.value === 0) throw new EvaluationFault('a number is divided by zero');
  const turned = parts.map((part, at) => (at === 0 ? part : { ...part, unit: inverted(part.unit) }));
  return { ...multiplied(amount, turned, (one, other) => one / other), parts };
}

/** Not applicable where one factor is; zero where one is, if no other can turn out not to be applicable. */
function multiplied(
  whole: Amount,
  parts: Calculation[],
  operate = (one: number, other: number): number => one * other,
): Done {
  const unit = unitOf(whole);
  const values = parts.map((part) => valueIn(part, part.unit));
  const factor = factorBetween(unitsTogether(parts.map((part) => part.unit)), unit) ?? 1;
  const mayLapse = parts.some(({ value, of }) => value === undefined && mayBeNothing(of as Amount));
  const isZero = values.includes(0) && !mayLapse;
  const times = (known: number[]) => known.reduce((one, other) => operate(one, other)) * factor;
  return { value: values.includes(null) ? null : isZero ? 0 : strictly(values, times), unit, parts };
}

/** Between a floor and a ceiling, either of which may not be applicable. */
export function bounded(amount: AmountOf<'floor'> | AmountOf<'ceiling'>, run: Run): Done {
  const [base, bound] = [run.amount(amount.of), run.amount('floor' in amount ? amount.floor : amount.ceiling)];
  const unit = unitOf(amount);
  const limit = 'floor' in amount ? Math.max : Math.min;
  return { value: limited(valueIn(base, unit), valueIn(bound, unit), limit), unit, parts: [base, bound] };
}

export function less(amount: AmountOf<'less'>, run: Run): Done {
  const [base, allowance] = [run.amount(amount.of), run.amount(amount.less)];
  const unit = unitOf(amount);
  const isPart = isPercentage(amount.less);
  const taken = (whole: number, part: number) => Math.max(0, whole - (isPart ? part * whole : part));
  const by = valueIn(allowance, isPart ? plain : unit);
  return { value: limited(valueIn(base, unit), by, taken), unit, parts: [base, allowance] };
}

/** A base changed by another amount; unchanged where that is not applicable. */
export function limited(base: Number, by: Number, change: (base: number, by: number) => number): Number {
  if (base === null || by === null) return base;
  return base === undefined || by === undefined ? undefined : change(base, by);
}

/** A value once all are known. */
function strictly(values: Number[], operate: (known: number[]) => number): number | undefined {
  return values.includes(undefined) ? undefined : operate(values.filter((value) => typeof value === 'number'));
}
