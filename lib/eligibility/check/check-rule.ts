import { decide, factsOf, openFacts, type Outcome } from '#lib/eligibility/decide.ts';
import { withoutDerived } from '#lib/eligibility/derived.ts';
import { EvaluationFault } from '#lib/eligibility/evaluate.ts';
import type { Expression, Json } from '#lib/eligibility/expression.ts';
import { isAsked, type AskedFact, type Fact } from '#lib/eligibility/fact.ts';
import { alternativesTo } from './alternatives.ts';
import { samplesFor, type Sample } from './samples.ts';

/** People as the rule's words describe them, and whether it holds for them. */
export type Example = { facts: Record<string, Json>; holds: boolean };

/** Why a rule, of facts that have no circle, does not say what its examples say, as its author reads it; none where it does. */
export function checkRule(rule: Expression, examples: Example[], facts: readonly Fact[]): string[] {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const unknown = factsOf(rule).filter((name) => !known.has(name));
  if (unknown.length > 0) return unknown.map((name) => `no fact is called ${name}`);
  const whole = withoutDerived(rule, facts);
  const asked = factsOf(whole)
    .flatMap((name) => known.get(name) ?? [])
    .filter(isAsked);
  try {
    const samples = samplesFor(whole, asked);
    const unheeded = factsThatDecideNothing(whole, samples, asked);
    if (unheeded.length > 0) return unheeded;
    const wrong = examples.flatMap((example) => checkExample(whole, example, asked));
    return wrong.length > 0 ? wrong : untold(whole, examples, samples);
  } catch (fault) {
    if (fault instanceof EvaluationFault) return [fault.message];
    throw fault;
  }
}

/** A rule that says the same of everybody, or to which one of its facts makes no difference. */
function factsThatDecideNothing(rule: Expression, samples: Sample[], asked: AskedFact[]): string[] {
  const outcomes = new Set(samples.map((sample) => decide(rule, sample)));
  if (outcomes.size === 1) return [`it is ${outcomes.has('yes') ? 'true' : 'false'} of everybody`];
  return asked
    .filter(({ id }) => {
      // Two people who differ in this alone: one outcome each, unless it decides.
      const others = new Map<string, Outcome>();
      return samples.every((sample) => {
        const outcome = decide(rule, sample);
        const key = JSON.stringify({ ...sample, [id]: null });
        const other = others.get(key) ?? outcome;
        others.set(key, other);
        return other === outcome;
      });
    })
    .map(({ id }) => `${id} makes no difference to it`);
}

function checkExample(rule: Expression, { facts, holds }: Example, asked: AskedFact[]): string[] {
  const told = JSON.stringify(facts);
  const strange = Object.entries(facts).filter(([name, value]) => {
    const fact = asked.find(({ id }) => id === name);
    return !fact || !isOf(fact, value);
  });
  if (strange.length > 0)
    return strange.map(([name, value]) => `${name} of an example cannot be ${JSON.stringify(value)}`);
  const outcome = decide(rule, facts);
  if (outcome === 'more') return [`the example ${told} leaves ${openFacts(rule, facts).join(', ')} open`];
  return (outcome === 'yes') === holds
    ? []
    : [`the example ${told} ${holds ? 'holds' : 'does not hold'}, the rule says otherwise`];
}

/** A value that an answer to the fact's question can state. */
export function isOf(fact: AskedFact, value: Json): boolean {
  if (fact.kind === 'yes-no') return typeof value === 'boolean';
  if (fact.kind === 'choice') return fact.options.some((option) => option.value === value);
  if (fact.kind === 'date') return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  return typeof value === 'number';
}

/** The rules one slip away that are no other way to say the same, and from which no example tells this one. */
function untold(rule: Expression, examples: Example[], samples: Sample[]): string[] {
  const differs = (other: Expression, known: Sample) => decide(other, known) !== decide(rule, known);
  return alternativesTo(rule)
    .filter((other) => !examples.some(({ facts }) => differs(other, facts)))
    .filter((other) => samples.some((sample) => differs(other, sample)))
    .map((other) => `no example tells it from ${JSON.stringify(other)}`);
}
