import type { Amount, AmountOf, Bracket, Step } from '#lib/eligibility/amount.ts';
import { unitFault } from '#lib/eligibility/amount/calculation.ts';
import { factorBetween, plain, readQuantity } from '#lib/eligibility/amount/unit.ts';
import { isPercentage, isShare, unitOf } from '#lib/eligibility/amount/unit-of.ts';

/** Parts of one amount that must be of one kind, and are not. */
export function unitFaults(amount: Amount): string[] {
  if (typeof amount !== 'object' || amount === null) return [];
  if ('sum' in amount) return misfits(amount.sum);
  if ('difference' in amount) return misfits(amount.difference);
  if ('larger' in amount) return misfits(amount.larger);
  if ('smaller' in amount) return misfits(amount.smaller);
  if ('if' in amount) return misfits([amount.is, amount.else ?? null]);
  if ('floor' in amount) return misfits([amount.of, amount.floor]);
  if ('ceiling' in amount) return misfits([amount.of, amount.ceiling]);
  if ('less' in amount) return isPercentage(amount.less) ? [] : misfits([amount.of, amount.less]);
  if ('round' in amount) return misfits([amount.of, amount.to]);
  if ('convert' in amount) return misfits([amount.of, amount]);
  if ('steps' in amount) return [...misfits(amount.steps.map((step) => step.amount)), ...limitMisfits(amount)];
  if ('marginal' in amount) return [...rateFaults(amount.marginal), ...limitMisfits(amount)];
  return 'progressive' in amount ? [...rateFaults(amount.progressive), ...limitMisfits(amount)] : [];
}

type Table = AmountOf<'marginal'> | AmountOf<'progressive'> | AmountOf<'steps'>;
export const bracketsOf = (table: Table): (Bracket | Step)[] =>
  'marginal' in table ? table.marginal : 'progressive' in table ? table.progressive : table.steps;
export const isTable = (amount: Amount): amount is Table =>
  typeof amount === 'object' &&
  amount !== null &&
  ('marginal' in amount || 'progressive' in amount || 'steps' in amount);

const limitMisfits = (table: Table): string[] =>
  bracketsOf(table).flatMap(({ below }) =>
    below === undefined
      ? []
      : misfits([table.of, table.times === undefined ? below : { product: [below, table.times] }]),
  );

const rateFaults = (brackets: Bracket[]): string[] =>
  brackets.flatMap(({ rate }) => (isShare(rate) ? [] : [unitFault(unitOf(rate) ?? plain, plain)]));

export function misfits(amounts: readonly Amount[]): string[] {
  const [first, ...others] = amounts.map(unitOf).filter((unit) => unit !== undefined);
  if (!first) return [];
  return others.filter((unit) => factorBetween(unit, first) === undefined).map((unit) => unitFault(unit, first));
}

/** Limits that are written as numbers rise from each bracket to the next. */
export function orderFaults(amount: Amount): string[] {
  if (!isTable(amount)) return [];
  const limits = bracketsOf(amount).map(({ below }) => (below === undefined ? undefined : readLiteral(below)));
  const unit = limits.find((limit) => limit)?.unit;
  const values = limits.map((limit) => limit && limit.value * (factorBetween(limit.unit, unit) ?? 1));
  return values.flatMap((value, at) => {
    const before = values[at - 1] ?? 0;
    return value !== undefined && value <= before ? [`bracket ${at + 1} ends at ${value}, not above ${before}`] : [];
  });
}

export function readLiteral(amount: Amount): ReturnType<typeof readQuantity> {
  if (typeof amount === 'number') return { value: amount, unit: undefined };
  return typeof amount === 'string' ? readQuantity(amount) : undefined;
}
