import { factsOfAmount } from '#lib/eligibility/amount/parts.ts';
import { checkFacts } from '#lib/eligibility/check/check-facts.ts';
import { checkRule } from '#lib/eligibility/check/check-rule.ts';
import { factsOf } from '#lib/eligibility/decide.ts';
import { amountOfFee } from '#lib/eligibility/fee/fee.ts';
import { optionsOf, type Field } from '#lib/forms/field-kinds.ts';
import type { Form } from '#lib/forms/form.ts';
import { factsSchema, isAsked, isDerived, type AskedFact, type Fact } from '#lib/eligibility/fact.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { isFixture, type RawContent } from '#lib/catalogue/load.ts';
import { checkQuestion } from './check-form.ts';
import { shape } from './check-shape.ts';
import { inFile, type Fault, type Finding } from './finding.ts';

type Condition = Guide['conditions'][number];
type InFile = { file: string; guide: Guide };

/** The facts that rules ask of people, and each rule beside its examples. Rules wait until the facts have no fault. */
export function checkEligibility(raw: RawContent, guides: InFile[]): Finding[] {
  const { found, findings } = shape(factsSchema, [raw.facts]);
  return [...findings, ...found.flatMap(({ file, value: facts }) => checkWithFacts(facts, file, { raw, guides }))];
}

function checkWithFacts(
  facts: Fact[],
  file: string,
  { raw, guides }: { raw: RawContent; guides: InFile[] },
): Finding[] {
  const faults = [
    ...checkFacts(facts).map(({ fact, reason }) => factFault(fact, reason)),
    ...facts.filter(isAsked).flatMap((fact) => checkQuestion(fact, `facts.${fact.id}`)),
  ];
  if (faults.length > 0) return inFile(file, faults);
  // A guide of the wrong shape reads facts, too.
  const isWhole = raw.guides.filter((source) => !isFixture(source)).length === guides.length;
  return [
    ...guides.flatMap(({ file: of, guide }) => inFile(of, checkConditions(guide, facts))),
    ...inFile(file, isWhole ? factsUnread(facts, guides) : []),
  ];
}

/** A question of a form that states a fact asks it in the same way. */
export function checkFactsStated(form: Form, facts: Fact[]): Fault[] {
  return form.pages.flatMap(({ id: page, fields }) =>
    fields.flatMap((field): Fault[] => {
      const fact = facts.filter(isAsked).find(({ id }) => id === field.fact);
      const at = { field: `pages.${page}.${field.id}.fact`, rule: 'X' as const };
      if (field.fact === undefined) return [];
      if (!fact) return [{ ...at, reason: `no fact that is asked is called ${field.fact}` }];
      return fact.kind === field.kind && hasAnswersOf(fact, field)
        ? []
        : [{ ...at, reason: `${field.fact} is asked in another way` }];
    }),
  );
}

const hasAnswersOf = (fact: AskedFact, field: Field): boolean => {
  const known = optionsOf(fact)?.map(({ value }) => value);
  return (optionsOf(field) ?? []).every(({ value }) => known?.includes(value));
};

const checkConditions = ({ conditions }: Guide, facts: Fact[]): Fault[] =>
  conditions.flatMap((condition, index) =>
    checkCondition(condition, facts).map((fault) => ({ ...fault, field: `conditions.${index}.${fault.field}` })),
  );

function checkCondition({ rule, examples = [] }: Condition, facts: Fact[]): Fault[] {
  if (rule === undefined)
    return examples.length > 0 ? [{ field: 'rule', rule: 'C', reason: 'there are examples, but no rule' }] : [];
  if (examples.length === 0) return [{ field: 'examples', rule: 'C', reason: 'a rule has examples' }];
  const isResolved = factsOf(rule).every((name) => facts.some(({ id }) => id === name));
  return checkRule(rule, examples, facts).map((reason) => ({ field: 'rule', rule: isResolved ? 'R13' : 'X', reason }));
}

function factsUnread(facts: Fact[], guides: InFile[]): Fault[] {
  const rules = guides.flatMap(({ guide }) => guide.conditions.flatMap(({ rule }) => (rule === undefined ? [] : rule)));
  const ofSums = guides.flatMap(({ guide: { amount, fee } }) => [
    ...(amount ? Object.values(factsOfAmount(amount.value)).flat() : []),
    ...(fee.charged && fee.rule ? Object.values(factsOfAmount(amountOfFee(fee.rule))).flat() : []),
  ]);
  const read = new Set([...[...rules, ...facts.filter(isDerived).map(({ from }) => from)].flatMap(factsOf), ...ofSums]);
  return facts.filter(({ id }) => !read.has(id)).map(({ id }) => factFault(id, 'no rule, sum or fee reads it'));
}

const factFault = (id: string, reason: string): Fault => ({ field: `facts.${id}`, rule: 'X', reason });
