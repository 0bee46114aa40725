import type { Amount, AmountOf } from '#lib/eligibility/amount.ts';
import { EvaluationFault } from '#lib/eligibility/evaluate.ts';
import { valueIn, type Calculation, type Done, type Run } from './calculation.ts';
import { unitOf } from './unit-of.ts';
import { unitsTogether, percent, plain, type Unit } from './unit.ts';

/** A bracket up to the one that the base lies in: where it begins and ends, in the unit of the base; `undefined` is not known. */
type Slice = { from: number; to: number | undefined; at: number };
type Table = { of: Amount; times?: Amount };
type Reached = {
  base: Calculation;
  value: number | null | undefined;
  slices: Slice[];
  /** Everything that was looked at. */
  parts: Calculation[];
  /** The base lies in the last of the slices; `false` above all of them. */
  isInside: boolean | undefined;
};

/** Each slice of the base at its rate. */
export function marginal(amount: AmountOf<'marginal'>, run: Run): Done {
  const { base, value, slices, parts } = reached(amount, amount.marginal, run);
  const unit = unitOf(amount);
  if (typeof value !== 'number') return { value, unit, parts };
  const rates = slices.map(({ at }) => run.amount(amount.marginal[at]?.rate ?? null));
  const sums = slices.map(({ from, to }, at) => {
    const rate = rates[at] && valueIn(rates[at], plain);
    if (rate === undefined || to === undefined) return undefined;
    return (Math.min(value, to) - from) * (rate ?? 0);
  });
  const sum = sums.reduce<number | undefined>(
    (total, one) => (total === undefined || one === undefined ? undefined : total + one),
    0,
  );
  return { value: sum, unit: unit ?? base.unit, parts: [...parts, ...rates], ...lastOf(slices) };
}

/** The amount of the bracket that the base lies in. */
export function steps(amount: AmountOf<'steps'>, run: Run): Done {
  const { value, slices, parts, isInside } = reached(amount, amount.steps, run);
  const unit = unitOf(amount);
  if (value === null || isInside === undefined) return { value: value === null ? null : undefined, unit, parts };
  const at = slices.at(-1)?.at ?? 0;
  if (!isInside) return { value: null, unit, parts };
  const step = run.amount(amount.steps[at]?.amount ?? null);
  return { value: valueIn(step, unit), unit, parts: [...parts, step], taken: at };
}

/** A rate in a straight line from that of the bracket below to that of its own; constant in the first and above the last. */
export function progressive(amount: AmountOf<'progressive'>, run: Run): Done {
  const { value, slices, parts, isInside } = reached(amount, amount.progressive, run);
  if (typeof value !== 'number' || isInside === undefined)
    return { value: value === null ? null : undefined, unit: percent, parts };
  const { from, to = Infinity, at } = slices.at(-1) ?? { from: 0, at: 0 };
  const upper = run.amount(amount.progressive[at]?.rate ?? null);
  const isFlat = at === 0 || !isInside || to === Infinity;
  const lower = isFlat ? upper : run.amount(amount.progressive[at - 1]?.rate ?? null);
  const [low, high] = [valueIn(lower, percent), valueIn(upper, percent)];
  const all = [...parts, ...(isFlat ? [upper] : [lower, upper])];
  if (low === null || high === null || low === undefined || high === undefined)
    return { value: low === null || high === null ? null : undefined, unit: percent, parts: all, taken: at };
  const moved = isFlat ? high : low + ((value - from) / (to - from)) * (high - low);
  return { value: moved, unit: percent, parts: all, taken: at };
}

const lastOf = (slices: Slice[]): { taken?: number } => {
  const last = slices.at(-1);
  return last ? { taken: last.at } : {};
};

/** The brackets from the first to the one that the base lies in, or to the first whose limit is not known. */
function reached(table: Table, brackets: { below?: Amount }[], run: Run): Reached {
  const base = run.amount(table.of);
  const times = table.times === undefined ? undefined : run.amount(table.times);
  if (times?.value === 0) throw new EvaluationFault('limits are multiplied by zero');
  const unit = unitOf(table.of) ?? base.unit;
  const value = times?.value === null ? null : valueIn(base, unit);
  const parts = times ? [base, times] : [base];
  if (typeof value !== 'number') return { base, value, slices: [], parts, isInside: undefined };
  const slices: Slice[] = [];
  let from = 0;
  for (const [at, { below }] of brackets.entries()) {
    const limit = below === undefined ? undefined : run.amount(below);
    if (limit) parts.push(limit);
    const to = limit ? limitIn(unit, limit, times) : Infinity;
    if (to !== undefined && to < from) throw new EvaluationFault(`bracket ${at + 1} ends before it begins`);
    slices.push({ from, to, at });
    if (to === undefined || value < to)
      return { base, value, slices, parts, isInside: to === undefined ? undefined : true };
    from = to;
  }
  return { base, value, slices, parts, isInside: false };
}

/** A limit that is not applicable is none. */
function limitIn(unit: Unit | undefined, limit: Calculation, times: Calculation | undefined): number | undefined {
  const [one, other] = [valueIn(limit, limit.unit), times ? valueIn(times, times.unit) : 1];
  if (one === null) return Infinity;
  if (one === undefined || other === undefined || other === null) return undefined;
  const raw = { ...limit, value: one * other, unit: unitsTogether([limit.unit, times?.unit]) };
  return valueIn(raw, unit) ?? undefined;
}
