import { kindOfAmount, type Amount, type AmountKind, type AmountOf } from '#lib/eligibility/amount.ts';
import {
  factorBetween,
  inverted,
  unitsTogether,
  percent,
  plain,
  readQuantity,
  readUnit,
  simplified,
  type Unit,
} from './unit.ts';

/** What an amount counts, whatever the facts are; none where nothing in it says so. */
export function unitOf(amount: Amount): Unit | undefined {
  if (typeof amount === 'string') return readQuantity(amount)?.unit;
  if (typeof amount !== 'object' || amount === null) return undefined;
  const kind = kindOfAmount(amount);
  if (kind && !known.has(amount)) known.set(amount, ofKind(kind, amount));
  return known.get(amount);
}

/** Units of amounts that were asked for before: amounts inside one another ask many times, and never change. */
const known = new WeakMap<object, Unit | undefined>();

const ofKind = <K extends AmountKind>(kind: K, amount: Amount): Unit | undefined => units[kind](amount as AmountOf<K>);

const firstOf = (amounts: Amount[]): Unit | undefined => amounts.map(unitOf).find((unit) => unit !== undefined);
const ofBase = ({ of }: { of: Amount }): Unit | undefined => unitOf(of);

const units: { [K in AmountKind]: (amount: AmountOf<K>) => Unit | undefined } = {
  fact: ({ unit }) => (unit === undefined ? undefined : readUnit(unit)),
  sum: ({ sum }) => firstOf(sum),
  difference: ({ difference }) => firstOf(difference),
  larger: ({ larger }) => firstOf(larger),
  smaller: ({ smaller }) => firstOf(smaller),
  product: ({ product }) => simplified(unitsTogether(product.map(unitOf))),
  quotient: ({ quotient: [one, other] }) => simplified(unitsTogether([unitOf(one), inverted(unitOf(other))])),
  if: ({ is, else: otherwise = null }) => firstOf([is, otherwise]),
  rate: ({ of, rate }) => (isShare(rate) ? unitOf(of) : simplified(unitsTogether([unitOf(of), unitOf(rate)]))),
  marginal: ofBase,
  progressive: () => percent,
  steps: ({ steps }) => firstOf(steps.map(({ amount }) => amount)),
  floor: ({ of, floor }) => firstOf([of, floor]),
  ceiling: ({ of, ceiling }) => firstOf([of, ceiling]),
  less: ({ of, less }) => (isPercentage(less) ? unitOf(of) : firstOf([of, less])),
  round: ofBase,
  convert: ({ convert }) => readUnit(convert),
  label: ofBase,
  share: ofBase,
  duration: (amount) => ({ of: [amount.in], per: [] }),
};

/** A rate that keeps the unit of its base: a percentage or a plain number. */
export const isShare = (amount: Amount): boolean => factorBetween(unitOf(amount), plain) !== undefined;

/** True of a percentage alone. */
export const isPercentage = (amount: Amount): boolean => {
  const unit = unitOf(amount);
  return unit !== undefined && unit.per.length === 0 && unit.of.length > 0 && unit.of.every((symbol) => symbol === '%');
};
