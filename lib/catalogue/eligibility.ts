import type { Amount } from '#lib/eligibility/amount.ts';
import { askingOf } from '#lib/eligibility/fee/asking.ts';
import { factsOfAmount } from '#lib/eligibility/amount/parts.ts';
import { factsOf } from '#lib/eligibility/decide.ts';
import { withoutDerived, withoutDerivedIn } from '#lib/eligibility/derived.ts';
import type { Expression } from '#lib/eligibility/expression.ts';
import { isAsked, type AskedFact, type Fact } from '#lib/eligibility/fact.ts';
import { amountOfFee } from '#lib/eligibility/fee/fee.ts';
import type { ChoiceField } from '#lib/forms/kinds/choice.ts';
import type { Catalogue } from './catalogue.ts';
import { circumstanceField } from './complete-form.ts';
import type { Guide } from './guide.ts';

/** What decides whether somebody may have a service, and what is asked for it. */
export type Eligibility = {
  /** The rules of the conditions that have one, over asked facts alone. */
  rules: Expression[];
  /** The facts that the rules read, in the editors' order. */
  facts: AskedFact[];
  /** What a sum is worked out from, beyond what the rules read. */
  factsOfSum: AskedFact[];
  /** What decides which materials are needed. */
  circumstances: ChoiceField[];
  /** The fee of one’s circumstances, over asked facts and circumstances alone, where the guide has a rule for it. */
  fee: Amount | undefined;
  /** What the fee depends on beyond all that. */
  factsOfFee: AskedFact[];
  /** Rules that are open as long as the fee is. */
  asking: Expression[];
};

/** None for a service whose conditions no facts decide. */
export function eligibilityOf(guide: Guide, { listFacts }: Pick<Catalogue, 'listFacts'>): Eligibility | undefined {
  const rules = guide.conditions.flatMap(({ rule }) => (rule === undefined ? [] : [withoutDerived(rule, listFacts())]));
  const read = new Set(rules.flatMap(factsOf));
  const asked = listFacts().filter(isAsked);
  const facts = asked.filter(({ id }) => read.has(id));
  const ofSum = guide.amount ? Object.values(factsOfAmount(guide.amount.value)).flat() : [];
  const factsOfSum = asked.filter(({ id }) => ofSum.includes(id) && !read.has(id));
  const circumstances = guide.circumstances.map(circumstanceField);
  const fee = feeOf(guide, listFacts());
  const ofFee = fee ? Object.values(factsOfAmount(fee)).flat() : [];
  const factsOfFee = asked.filter((fact) => ofFee.includes(fact.id) && ![...facts, ...factsOfSum].includes(fact));
  const asking = fee ? askingOf(fee) : [];
  return facts.length === 0 ? undefined : { rules, facts, factsOfSum, circumstances, fee, factsOfFee, asking };
}

/** What a guide’s fee comes to, over what is asked alone. */
export const feeOf = ({ fee }: Pick<Guide, 'fee'>, facts: readonly Fact[]): Amount | undefined =>
  fee.charged && fee.rule ? withoutDerivedIn(amountOfFee(fee.rule), facts) : undefined;
