import type { Guide } from '#lib/catalogue/guide.ts';
import type { RawContent } from '#lib/catalogue/load.ts';
import { factsOfAmount } from '#lib/eligibility/amount/parts.ts';
import { checkAmount } from '#lib/eligibility/check/check-amount.ts';
import { factsSchema, type Fact } from '#lib/eligibility/fact.ts';
import { inFile, type Fault, type Finding } from './finding.ts';

/** Each sum that a guide states beside its examples. Sums wait until the facts have their shape. */
export function checkAmounts(raw: RawContent, guides: { file: string; guide: Guide }[]): Finding[] {
  const facts = factsSchema.safeParse(raw.facts.data).data;
  return facts ? guides.flatMap(({ file, guide }) => inFile(file, checkOne(guide, facts))) : [];
}

function checkOne({ amount }: Guide, facts: Fact[]): Fault[] {
  if (!amount) return [];
  const isResolved = Object.values(factsOfAmount(amount.value))
    .flat()
    .every((name) => facts.some(({ id }) => id === name));
  return checkAmount(amount.value, amount.examples, facts).map((reason) => ({
    ...{ field: 'amount', reason },
    rule: isResolved ? 'R13' : 'X',
  }));
}
