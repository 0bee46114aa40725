import type { Condition, ConditionKind, ConditionOf, Order } from '#lib/eligibility/amount.ts';
import { valueIn, type Calculation, type Done, type Run } from './calculation.ts';

/** What conditions of amounts say, with Kleene's third value. */
export const combinedConditions = (kind: ConditionKind, condition: Condition, run: Run): Done =>
  ofKind(kind, condition, run);

const ofKind = <K extends ConditionKind>(kind: K, condition: Condition, run: Run): Done =>
  calculators[kind](condition as ConditionOf<K>, run);

const calculators: { [K in ConditionKind]: (condition: ConditionOf<K>, run: Run) => Done } = {
  all: ({ all }, run) => decided(all.map(run.condition), false),
  any: ({ any }, run) => decided(any.map(run.condition), true),
  not: ({ not }, run) => {
    const part = run.condition(not);
    return { value: part.value === undefined ? undefined : !part.value, parts: [part] };
  },
  compare: ({ compare: [one, order, other] }, run) => compared(run.amount(one), order, run.amount(other)),
  applies: ({ applies }, run) => {
    const part = run.amount(applies);
    return { value: part.value === undefined ? undefined : part.value !== null, parts: [part] };
  },
};

/** One part that has the value decides for all; without any, one that is not known leaves it open. */
function decided(parts: Calculation[], by: boolean): Done {
  const deciding = parts.find(({ value }) => value === by);
  if (deciding) return { value: by, parts: [deciding] };
  return { value: parts.some(({ value }) => value === undefined) ? undefined : !by, parts };
}

/** What is not applicable is in no order with anything, and differs from every number. */
function compared(one: Calculation, order: Order, other: Calculation): Done {
  const unit = one.unit ?? other.unit;
  const [left, right] = [valueIn(one, unit), valueIn(other, unit)];
  const parts = [one, other];
  if (left === null || right === null) return { value: order === '!=', parts };
  return { value: left === undefined || right === undefined ? undefined : isInOrder[order](left, right), parts };
}

const isInOrder: Record<Order, (one: number, other: number) => boolean> = {
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
  '=': (one, other) => one === other,
  '!=': (one, other) => one !== other,
};
