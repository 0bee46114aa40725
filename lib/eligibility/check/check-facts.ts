import { factsOf } from '#lib/eligibility/decide.ts';
import { accountDetails } from '#lib/forms/account-detail.ts';
import { isDerived, type Fact } from '#lib/eligibility/fact.ts';

/** What is wrong with the facts themselves: two of one name, one derived from nothing that there is, a circle. */
export function checkFacts(facts: readonly Fact[]): { fact: string; reason: string }[] {
  const sources = new Map(facts.map((fact) => [fact.id, isDerived(fact) ? factsOf(fact.from) : []]));
  return facts.flatMap(({ id }, at) => [
    ...(facts.slice(0, at).some((other) => other.id === id)
      ? [{ fact: id, reason: 'an earlier fact has this name' }]
      : []),
    ...(sources.get(id) ?? [])
      .filter((name) => !sources.has(name))
      .map((name) => ({ fact: id, reason: `no fact is called ${name}` })),
    ...(isAnsweredOtherwise(facts[at])
      ? [{ fact: id, reason: 'the detail of an account answers another kind of question' }]
      : []),
    ...(isInCircle(id, sources) ? [{ fact: id, reason: 'it is derived from itself' }] : []),
  ]);
}

const isAnsweredOtherwise = (fact: Fact | undefined): boolean =>
  fact !== undefined && !isDerived(fact) && fact.account !== undefined && accountDetails[fact.account] !== fact.kind;

/** True if facts derived from one another lead back to this one. */
function isInCircle(start: string, sources: Map<string, string[]>): boolean {
  const seen = new Set<string>();
  const reached = [...(sources.get(start) ?? [])];
  for (const name of reached) {
    if (name === start) return true;
    if (!seen.has(name)) reached.push(...(sources.get(name) ?? []));
    seen.add(name);
  }
  return false;
}
