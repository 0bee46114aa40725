import { factsOfAmount } from '#lib/eligibility/amount/parts.ts';
import { factsOf } from '#lib/eligibility/decide.ts';
import { withoutDerived } from '#lib/eligibility/derived.ts';
import type { Expression } from '#lib/eligibility/expression.ts';
import { isAsked, type AskedFact } from '#lib/eligibility/fact.ts';
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
  return facts.length === 0 ? undefined : { rules, facts, factsOfSum, circumstances };
}
