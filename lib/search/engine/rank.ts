import { normalise, wordsOf } from './analyse.ts';
import type { Scores } from './score.ts';
import { bounds, weights, type Steps } from './weights.ts';

export type Named = { title: string; alias: string[]; popularity: number };
export type NamesOf = (position: number) => string[];

/** Titles and aliases, normalised, with a space around every word; each is computed once, when first asked for. */
export function keepNames(records: Named[]): NamesOf {
  const kept = new Map<number, string[]>();
  return (position) => {
    const record = records[position];
    const names = kept.get(position) ?? (record ? [record.title, ...record.alias].map(spaced) : []);
    kept.set(position, names);
    return names;
  };
}

const spaced = (text: string): string => ` ${wordsOf(normalise(text)).join(' ')} `;

type RankInput = { text: string; records: Named[]; namesOf: NamesOf; steps: Steps };

export function rank(scores: Scores, { text, records, namesOf, steps }: RankInput): number[] {
  if (steps.popularity)
    for (const hit of scores.hits) scores.lift(hit, weights.popularity * (records[hit]?.popularity ?? 0));
  const sorted = scores.sorted(scores.hits);
  if (!steps.wholeName) return sorted;
  const name = spaced(text);
  const top = sorted.slice(0, bounds.nameChecks);
  for (const hit of top) if (namesOf(hit).includes(name)) scores.lift(hit, weights.wholeName);
  return [...scores.sorted(top), ...sorted.slice(bounds.nameChecks)];
}
