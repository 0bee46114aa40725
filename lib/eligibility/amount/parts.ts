import {
  kindOfAmount,
  kindOfCondition,
  type Amount,
  type AmountKind,
  type AmountOf,
  type Condition,
  type ConditionKind,
  type ConditionOf,
  type DayOperand,
  type Span,
} from '#lib/eligibility/amount.ts';
import { factsOf } from '#lib/eligibility/decide.ts';
import type { Expression } from '#lib/eligibility/expression.ts';

/** What stands directly inside an amount or a condition. */
export type Parts = { amounts: Amount[]; conditions: Condition[] };

export function partsOf(amount: Amount): Parts {
  const kind = kindOfAmount(amount);
  return kind ? withParts(kind, amount) : nothing;
}

// The kind of an amount is the key that tells it from the others, which no type can follow.
const withParts = <K extends AmountKind>(kind: K, amount: Amount): Parts => parts[kind](amount as AmountOf<K>);

const nothing: Parts = { amounts: [], conditions: [] };
const of = (...amounts: (Amount | undefined)[]): Parts => ({
  amounts: amounts.filter((one) => one !== undefined),
  conditions: [],
});

const parts: { [K in AmountKind]: (amount: AmountOf<K>) => Parts } = {
  fact: () => nothing,
  duration: () => nothing,
  sum: ({ sum }) => of(...sum),
  difference: ({ difference }) => of(...difference),
  product: ({ product }) => of(...product),
  quotient: ({ quotient }) => of(...quotient),
  larger: ({ larger }) => of(...larger),
  smaller: ({ smaller }) => of(...smaller),
  if: (amount) => ({ ...of(amount.is, amount.else), conditions: [amount.if] }),
  rate: (amount) => of(amount.of, amount.rate),
  marginal: (amount) => of(amount.of, amount.times, ...amount.marginal.flatMap(({ below, rate }) => [below, rate])),
  progressive: (amount) =>
    of(amount.of, amount.times, ...amount.progressive.flatMap(({ below, rate }) => [below, rate])),
  steps: (amount) => of(amount.of, amount.times, ...amount.steps.flatMap((step) => [step.below, step.amount])),
  floor: (amount) => of(amount.of, amount.floor),
  ceiling: (amount) => of(amount.of, amount.ceiling),
  less: (amount) => of(amount.of, amount.less),
  round: (amount) => of(amount.of, amount.to),
  convert: (amount) => of(amount.of),
  label: (amount) => of(amount.of),
  share: (amount) => of(amount.of),
};

export function partsOfCondition(condition: Condition): Parts {
  const kind = kindOfCondition(condition);
  return kind ? withPartsOfCondition(kind, condition) : nothing;
}

const withPartsOfCondition = <K extends ConditionKind>(kind: K, condition: Condition): Parts =>
  conditionParts[kind](condition as ConditionOf<K>);

const conditionParts: { [K in ConditionKind]: (condition: ConditionOf<K>) => Parts } = {
  all: ({ all }) => ({ amounts: [], conditions: all }),
  any: ({ any }) => ({ amounts: [], conditions: any }),
  not: ({ not }) => ({ amounts: [], conditions: [not] }),
  compare: ({ compare: [one, , other] }) => of(one, other),
  applies: ({ applies }) => of(applies),
};

/** The days that a duration or a share is counted between. */
export function daysIn(amount: Amount): DayOperand[] {
  const ends = (span: Span) => [span.from, span.until];
  if (typeof amount !== 'object' || amount === null) return [];
  if ('duration' in amount) return ends(amount.duration);
  return 'share' in amount ? [...ends(amount.share), ...ends(amount.within)] : [];
}

type Everything = { amounts: Amount[]; rules: Expression[]; comparisons: Amount[][] };

/** Everything in an amount, itself included, each before what stands inside it. */
export function everythingIn(amount: Amount): Everything {
  const found: Everything = { amounts: [], rules: [], comparisons: [] };
  const addAmount = (one: Amount) => {
    found.amounts.push(one);
    addParts(partsOf(one));
  };
  const addCondition = (one: Condition) => {
    const kind = kindOfCondition(one);
    if (!kind) found.rules.push(one as Expression);
    if (kind === 'compare') found.comparisons.push(partsOfCondition(one).amounts);
    addParts(partsOfCondition(one));
  };
  const addParts = ({ amounts, conditions }: Parts) => {
    conditions.forEach(addCondition);
    amounts.forEach(addAmount);
  };
  addAmount(amount);
  return found;
}

/** The facts that an amount reads as numbers, as days and in its rules, each once. */
export function factsOfAmount(amount: Amount): { numbers: string[]; days: string[]; rules: string[] } {
  const { amounts, rules } = everythingIn(amount);
  const unique = (names: string[]) => [...new Set(names)];
  return {
    numbers: unique(amounts.flatMap((one) => (isFact(one) ? [one.fact] : []))),
    days: unique(amounts.flatMap(daysIn).flatMap((day) => (typeof day === 'string' ? [] : [day.fact]))),
    rules: unique(rules.flatMap(factsOf)),
  };
}

const isFact = (amount: Amount): amount is AmountOf<'fact'> => kindOfAmount(amount) === 'fact';

/** False where an amount is applicable whatever the facts are. */
export function mayBeNothing(amount: Amount): boolean {
  if (typeof amount !== 'object' || amount === null) return amount === null;
  if ('fact' in amount) return amount.optional ?? false;
  if ('steps' in amount || ('if' in amount && amount.else === undefined)) return true;
  const { amounts } = partsOf(amount);
  if ('floor' in amount || 'ceiling' in amount || 'less' in amount || 'round' in amount) return mayBeNothing(amount.of);
  const needsOne = ['sum', 'difference', 'larger', 'smaller'].some((kind) => kind in amount);
  return needsOne ? amounts.every(mayBeNothing) : amounts.some(mayBeNothing);
}
