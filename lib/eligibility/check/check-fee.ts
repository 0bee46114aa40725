import type { Amount } from '#lib/eligibility/amount.ts';
import { calculate } from '#lib/eligibility/amount/calculate.ts';
import { valueIn } from '#lib/eligibility/amount/calculation.ts';
import { everythingIn, factsOfAmount } from '#lib/eligibility/amount/parts.ts';
import { sayUnit } from '#lib/eligibility/amount/unit.ts';
import { unitOf } from '#lib/eligibility/amount/unit-of.ts';
import { withoutDerivedIn } from '#lib/eligibility/derived.ts';
import { isAsked, type Fact } from '#lib/eligibility/fact.ts';
import { amountOfFee, type FeeRule } from '#lib/eligibility/fee/fee.ts';
import { yuan } from '#lib/eligibility/fee/fee-for-you.ts';
import { checkAmount, type AmountExample } from './check-amount.ts';
import { samplesFor, type Sample } from './samples.ts';

/** Why a fee, of facts that have no circle, is not what its examples say, as its author reads it; none where it is. */
export function checkFee(rule: FeeRule, examples: AmountExample[], facts: readonly Fact[]): string[] {
  const written = amountOfFee(rule);
  const faults = checkAmount(written, examples, facts);
  if (faults.length > 0) return faults;
  const unit = unitOf(written);
  if (!unit || sayUnit(unit) !== sayUnit(yuan)) return ['a fee comes in CNY'];
  const people = peopleOf(withoutDerivedIn(written, facts), facts);
  const feeAfter = (count: number) =>
    withoutDerivedIn(amountOfFee({ ...rule, reductions: rule.reductions.slice(0, count) }), facts);
  return [
    ...rule.reductions.flatMap(({ text }, at) =>
      isSameForAll(feeAfter(at), feeAfter(at + 1), people) ? [`nobody pays less by the reduction “${text.en}”`] : [],
    ),
    ...brokenFen(feeAfter(rule.reductions.length), [...people, ...examples.map((one) => one.facts)]),
  ];
}

function peopleOf(amount: Amount, facts: readonly Fact[]): Sample[] {
  const names = new Set(Object.values(factsOfAmount(amount)).flat());
  const asked = facts.filter(isAsked).filter(({ id }) => names.has(id));
  return samplesFor(everythingIn(amount).rules, asked);
}

const isSameForAll = (one: Amount, other: Amount, people: Sample[]): boolean =>
  people.every((known) => calculate(one, known).value === calculate(other, known).value);

/** Fees are whole numbers of fen; where a share would break one, the rule rounds it. */
function brokenFen(fee: Amount, people: Sample[]): string[] {
  const broken = people.find((known) => {
    const value = valueIn(calculate(fee, known), yuan);
    return typeof value === 'number' && !Number.isInteger(Number((value * 100).toFixed(6)));
  });
  return broken ? [`the fee of ${JSON.stringify(broken)} is no whole number of fen`] : [];
}
