import { analyse } from './analyse.ts';

/** Something with words of its own: a service, a life event, a department. */
export type Worded = { id: string; texts: string[] };

/**
 * Those whose words have most in common with a text, best first; `least` is the share of the text's terms
 * (0 to 1) that must be there. A pair of Chinese characters says more than its two characters alone.
 */
export function nearest(text: string, entries: Worded[], { count, least }: { count: number; least: number }): string[] {
  const wanted = new Set(analyse(text));
  const all = weightOf(wanted);
  if (all === 0) return [];
  return entries
    .map(({ id, texts }) => ({ id, share: weightOf(shared(wanted, texts)) / all }))
    .filter(({ share }) => share >= least && share > 0)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, count)
    .map(({ id }) => id);
}

function shared(wanted: Set<string>, texts: string[]): Set<string> {
  const known = new Set(texts.flatMap(analyse));
  return new Set([...wanted].filter((term) => known.has(term)));
}

const weightOf = (terms: Set<string>): number => [...terms].reduce((sum, term) => sum + [...term].length ** 2, 0);
