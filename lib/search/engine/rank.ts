import { isHan, normalise, wordsOf } from './analyse.ts';
import type { Scores } from './score.ts';
import { bounds, weights, type Steps } from './weights.ts';

export type Named = { title: string; alias: string[]; popularity: number };
export type NamesOf = (place: number) => string[];

/** Titles and aliases in one spelling, with a space around every word; each worked out when first asked for. */
export function keepNames(records: Named[]): NamesOf {
  const kept = new Map<number, string[]>();
  return (place) => {
    const record = records[place];
    const names = kept.get(place) ?? (record ? [record.title, ...record.alias].map(spaced) : []);
    kept.set(place, names);
    return names;
  };
}

const spaced = (text: string): string => ` ${wordsOf(normalise(text)).join(' ')} `;

type Ordering = { text: string; records: Named[]; namesOf: NamesOf; steps: Steps };

/** The places of the records found, best first; equal scores go by popularity, then id. */
export function order(scores: Scores, { text, records, namesOf, steps }: Ordering): number[] {
  if (steps.popularity)
    for (const place of scores.found) scores.lift(place, weights.popularity * (records[place]?.popularity ?? 0));
  const sorted = scores.sorted(scores.found);
  if (!steps.phrase) return sorted;
  const top = sorted.slice(0, bounds.phraseChecks);
  for (const place of top) scores.lift(place, phraseBonus(spaced(text), namesOf(place)));
  return [...scores.sorted(top), ...sorted.slice(bounds.phraseChecks)];
}

function phraseBonus(phrase: string, names: string[]): number {
  if (names.includes(phrase)) return weights.phrase + weights.wholeTitle;
  const within = isHan(phrase) ? phrase.trim() : phrase;
  return names.some((name) => name.includes(within)) ? weights.phrase : 0;
}
