import { decide, openFacts, reasonsOf, type Outcome } from './decide.ts';
import type { Expression, Json } from './expression.ts';

/** What is known of somebody, by the name of the fact. */
export type Known = Record<string, Json>;

export type Judged = {
  outcome: Outcome;
  /** In the order of the rules, each with the facts that decide it. */
  rules: { outcome: Outcome; reasons: string[] }[];
  /** The facts that are to be asked next, the first rule’s first; none once one rule is not met. */
  open: string[];
};

/** Whether somebody meets all rules of a service. */
export function judge(rules: Expression[], known: Known): Judged {
  const judged = rules.map((rule) => ({ outcome: decide(rule, known), reasons: reasonsOf(rule, known) }));
  const outcome = joined(judged.map((one) => one.outcome));
  return { outcome, rules: judged, open: outcome === 'more' ? openOf(rules, known) : [] };
}

/** One that is not met decides for all; without any, one that is open leaves it open. */
const joined = (each: Outcome[]): Outcome => (each.includes('no') ? 'no' : each.includes('more') ? 'more' : 'yes');

const openOf = (rules: Expression[], known: Known): string[] => [
  ...new Set(rules.flatMap((rule) => openFacts(rule, known))),
];

/**
 * The fact that brings the most services nearest to an answer: each open service gives one point to the facts that it
 * waits for, divided among them. Of equals, the first in the editors’ `order`; `passed` are those that nobody could answer.
 */
export function nextFact(
  services: Expression[][],
  { known, passed, order }: { known: Known; passed: string[]; order: string[] },
): string | undefined {
  const points = new Map<string, number>();
  for (const rules of services) {
    const { open } = judge(rules, known);
    for (const fact of open) points.set(fact, (points.get(fact) ?? 0) + 1 / open.length);
  }
  return order
    .filter((fact) => points.has(fact) && !passed.includes(fact))
    .reduce<string | undefined>(
      (best, fact) => (best === undefined || (points.get(fact) ?? 0) > (points.get(best) ?? 0) ? fact : best),
      undefined,
    );
}

type Interviewed = { known: Known; passed: string[] };

/** `asking`: rules of a fee, for whose facts alone people are asked as long as they are open. */
type Asked = { rules: Record<string, Expression[]>; order: string[]; later: string[]; asking: Expression[] };

/**
 * Where an interview stands: what the rules of each service say, and what is asked now; nothing at its end. What stands in
 * `later`, and after it what the fee depends on, is asked once no rule waits for an answer, unless all of them decided
 * against it.
 */
export function standOf(
  { rules, order, later, asking }: Asked,
  { known, passed }: Interviewed,
): { judged: Record<string, Judged>; next: string | undefined } {
  const judged = Object.fromEntries(Object.entries(rules).map(([id, each]) => [id, judge(each, known)]));
  const open = nextFact(Object.values(rules), { known, passed, order });
  const isOver = Object.values(judged).every(({ outcome }) => outcome === 'no');
  const rest = isOver
    ? undefined
    : [...later, ...openOf(asking, known)].find((name) => !(name in known) && !passed.includes(name));
  return { judged, next: open ?? rest };
}
