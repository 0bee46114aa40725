import { checkFacts } from '#lib/eligibility/check/check-facts.ts';
import { checkRule } from '#lib/eligibility/check/check-rule.ts';
import { factsOf } from '#lib/eligibility/decide.ts';
import { factsSchema, isAsked, isDerived, type Fact } from '#lib/eligibility/fact.ts';
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
  const read = new Set([...rules, ...facts.filter(isDerived).map(({ from }) => from)].flatMap(factsOf));
  return facts.filter(({ id }) => !read.has(id)).map(({ id }) => factFault(id, 'no rule reads it'));
}

const factFault = (id: string, reason: string): Fault => ({ field: `facts.${id}`, rule: 'X', reason });
