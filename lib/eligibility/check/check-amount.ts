import type { Amount } from '#lib/eligibility/amount.ts';
import { calculate } from '#lib/eligibility/amount/calculate.ts';
import { valueIn, type Calculation } from '#lib/eligibility/amount/calculation.ts';
import { daysIn, everythingIn, factsOfAmount } from '#lib/eligibility/amount/parts.ts';
import { withoutDerivedIn } from '#lib/eligibility/derived.ts';
import { EvaluationFault } from '#lib/eligibility/evaluate.ts';
import type { Json } from '#lib/eligibility/expression.ts';
import { isAsked, type AskedFact, type Fact } from '#lib/eligibility/fact.ts';
import { isOf } from './check-rule.ts';
import { bracketsOf, isTable, misfits, orderFaults, readLiteral, unitFaults } from './check-units.ts';
import { samplesFor } from './samples.ts';

/** People, and the sum that the amount's words give them; `null` where it is not for them. */
export type AmountExample = { facts: Record<string, Json>; value: number | string | null };

/** Why an amount, of facts that have no circle, does not come to what its examples say, as its author reads it; none where it does. */
export function checkAmount(written: Amount, examples: AmountExample[], facts: readonly Fact[]): string[] {
  const amount = withoutDerivedIn(written, facts);
  const unread = factFaults(amount, facts);
  if (unread.length > 0) return unread;
  const { amounts, rules, comparisons } = everythingIn(amount);
  const shapes = [...amounts.flatMap(unitFaults), ...comparisons.flatMap(misfits), ...amounts.flatMap(orderFaults)];
  if (shapes.length > 0) return [...new Set(shapes)];
  const names = new Set(Object.values(factsOfAmount(amount)).flat());
  const asked = facts.filter(isAsked).filter(({ id }) => names.has(id));
  try {
    const people = samplesFor([...rules, ...limitsIn(amount)], asked);
    const dead = untaken(amount, people).map((which) => `nobody comes to ${which}`);
    if (dead.length > 0) return dead;
    const wrong = examples.flatMap((example) => checkExample(amount, example, asked));
    if (wrong.length > 0) return wrong;
    const untold = untaken(
      amount,
      examples.map((example) => example.facts),
    );
    return untold.map((which) => `no example comes to ${which}`);
  } catch (fault) {
    if (fault instanceof EvaluationFault) return [fault.message];
    throw fault;
  }
}

/** Facts that nobody declares, or of a kind that is not what the amount reads. */
function factFaults(amount: Amount, facts: readonly Fact[]): string[] {
  const read = factsOfAmount(amount);
  const kinds = new Map(facts.map((fact) => [fact.id, isAsked(fact) ? fact.kind : 'derived']));
  const wanted = [
    ...read.numbers.map((name) => [name, 'number'] as const),
    ...read.days.map((name) => [name, 'date'] as const),
  ];
  return [
    ...[...new Set(Object.values(read).flat())]
      .filter((name) => !kinds.has(name))
      .map((name) => `no fact is called ${name}`),
    ...wanted
      .filter(([name, kind]) => kinds.has(name) && kinds.get(name) !== kind)
      .map(([name, kind]) => `${name} is read as a ${kind}, but is a ${kinds.get(name)}`),
  ];
}

/** The whole numbers and days that an amount names, and the same of a month and of a year. */
function limitsIn(amount: Amount): Json[] {
  const { amounts } = everythingIn(amount);
  const numbers = amounts.flatMap((one) => readLiteral(one)?.value ?? []);
  const days = amounts.flatMap(daysIn).filter((day) => typeof day === 'string');
  return [...numbers.flatMap((one) => [one, one * 12, one / 12]).filter(Number.isInteger), ...days];
}

/** The alternatives of an amount that none of these people comes to. */
function untaken(amount: Amount, people: Record<string, Json>[]): string[] {
  const taken = new Map<Calculation['of'], Set<number>>();
  const note = ({ of, taken: one, parts }: Calculation): void => {
    if (one !== undefined) taken.set(of, (taken.get(of) ?? new Set()).add(one));
    parts.forEach(note);
  };
  for (const facts of people) note(calculate(amount, facts));
  return everythingIn(amount).amounts.flatMap((one) => alternativesOf(one).filter((_, at) => !taken.get(one)?.has(at)));
}

function alternativesOf(amount: Amount): string[] {
  if (isTable(amount)) return bracketsOf(amount).map((_, at) => `bracket ${at + 1} of ${JSON.stringify(amount)}`);
  if (typeof amount !== 'object' || amount === null || !('if' in amount)) return [];
  return ['is', 'else'].map((branch) => `“${branch}” of ${JSON.stringify(amount)}`);
}

function checkExample(amount: Amount, { facts, value }: AmountExample, asked: AskedFact[]): string[] {
  const told = JSON.stringify(facts);
  const strange = Object.entries(facts).filter(
    ([name, one]) => !asked.some((fact) => fact.id === name && isOf(fact, one)),
  );
  if (strange.length > 0) return strange.map(([name, one]) => `${name} of an example cannot be ${JSON.stringify(one)}`);
  const found = calculate(amount, facts);
  if (found.open.length > 0) return [`the example ${told} leaves ${found.open.join(', ')} open`];
  const wanted = calculate(value, {});
  const same = valueIn(found, wanted.unit ?? found.unit) === wanted.value;
  return same
    ? []
    : [`the example ${told} comes to ${JSON.stringify(value)}, the amount to ${JSON.stringify(found.value)}`];
}
