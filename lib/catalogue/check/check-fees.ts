import { circumstanceField } from '#lib/catalogue/complete-form.ts';
import type { Fee } from '#lib/catalogue/fee-schema.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import type { RawContent } from '#lib/catalogue/load.ts';
import { everythingIn, factsOfAmount } from '#lib/eligibility/amount/parts.ts';
import { checkFee } from '#lib/eligibility/check/check-fee.ts';
import { readLiteral } from '#lib/eligibility/check/check-units.ts';
import { factsSchema, type Fact } from '#lib/eligibility/fact.ts';
import { amountOfFee } from '#lib/eligibility/fee/fee.ts';
import { yuanIn } from './yuan-in.ts';
import { inFile, type Fault, type Finding } from './finding.ts';

/** Each fee that a rule works out, beside its examples and the words of its guide. Fees wait until the facts have their shape. */
export function checkFees(raw: RawContent, guides: { file: string; guide: Guide }[]): Finding[] {
  const facts = factsSchema.safeParse(raw.facts.data).data;
  return facts ? guides.flatMap(({ file, guide }) => inFile(file, checkOne(guide, facts))) : [];
}

function checkOne(guide: Guide, listed: Fact[]): Fault[] {
  const { fee, conditions, circumstances } = guide;
  if (!fee.charged || !fee.rule) return [];
  const at = { field: 'fee.rule', rule: 'R13' as const };
  if (conditions.every(({ rule }) => rule === undefined))
    return [{ ...at, rule: 'C', reason: 'nobody is asked what it depends on: no condition has a rule' }];
  const facts = [...listed, ...circumstances.map(circumstanceField)];
  const amount = amountOfFee(fee.rule);
  const isResolved = Object.values(factsOfAmount(amount))
    .flat()
    .every((name) => facts.some(({ id }) => id === name));
  const faults = checkFee(fee.rule, fee.rule.examples, facts);
  if (faults.length > 0) return faults.map((reason) => ({ ...at, rule: isResolved ? 'R13' : 'X', reason }));
  return checkWords(guide, fee).map((reason) => ({ ...at, reason }));
}

type Charged = Extract<Fee, { charged: true }>;

/** What the words and the rule say of money is the same: each figure of the rule stands in the scale, and no word has another. */
function checkWords({ circumstances }: Guide, { items, reduction, rule }: Charged): string[] {
  const scale = items.flatMap(({ amount }) => amount ?? []);
  const { amounts } = everythingIn(rule ? amountOfFee(rule) : null);
  const figures = amounts.map(readLiteral).flatMap((one) => (one?.unit?.of.includes('CNY') ? [one.value] : []));
  const labels = amounts.flatMap((one) =>
    typeof one === 'object' && one !== null && 'label' in one ? [one.label] : [],
  );
  const words = [
    ...labels,
    ...(rule?.reductions ?? []).flatMap(({ text, basis }) => [text, basis]),
    ...(reduction ? [reduction] : []),
    ...circumstances.flatMap(({ answers }) => answers.map(({ label }) => label)),
  ].flatMap(({ zh, en }) => [zh, en]);
  return [
    ...figures
      .filter((figure) => !scale.includes(figure))
      .map((figure) => `it charges ${figure} yuan, which no item of the fee states`),
    ...words.flatMap((text) =>
      yuanIn(text)
        .filter((figure) => !figures.includes(figure))
        .map((figure) => `“${text}” says ${figure} yuan, which the rule does not charge`),
    ),
  ];
}
