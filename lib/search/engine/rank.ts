import { isHan, normalise, stemOf, wordsOf } from './analyse.ts';
import { namingWords } from './fillers.ts';
import type { Scores } from './score.ts';
import { bounds, weights, type Steps } from './weights.ts';

export type Named = { title: string; alias: string[]; said?: string[]; popularity: number };
export type NamesOf = (position: number) => string[];

/** Titles and aliases, normalised, with a space around every word; each is computed once, when first asked for. */
export function keepNames(records: Named[]): NamesOf {
  return kept((position) => {
    const record = records[position];
    return record ? [record.title, ...record.alias, ...(record.said ?? [])].map(spaced) : [];
  });
}

export function kept<T>(make: (position: number) => T): (position: number) => T {
  const known = new Map<number, T>();
  return (position) => {
    const value = known.get(position) ?? make(position);
    known.set(position, value);
    return value;
  };
}

const spaced = (text: string): string => ` ${wordsOf(normalise(text)).join(' ')} `;

/** The pieces of a name or a query: stems of what is no function word, and Chinese characters. */
export type Pieces = ReadonlySet<string>;

export const piecesOf = (normalised: string): Pieces =>
  new Set(wordsOf(namingWords(normalised)).flatMap((word) => (isHan(word) ? [...word] : [stemOf(word)])));

/** 1 for a name of the same pieces as the query, less for each piece that only one of them has. */
function likeness(query: Pieces, name: Pieces): number {
  let common = 0;
  for (const piece of query) if (name.has(piece)) common++;
  return common === 0 ? 0 : (common / query.size) * (common / name.size);
}

export type RankInput = {
  readings: string[];
  records: Named[];
  namesOf: NamesOf;
  /** The pieces of each name of the record at a position. */
  piecesAt: (position: number) => Pieces[];
  steps: Steps;
};

export function rank(scores: Scores, { readings: texts, records, namesOf, piecesAt, steps }: RankInput): number[] {
  const readings = texts.map(piecesOf);
  const name = spaced(texts[0] ?? '');
  if (steps.popularity)
    for (const hit of scores.hits) scores.lift(hit, weights.popularity * (records[hit]?.popularity ?? 0));
  const sorted = scores.sorted(scores.hits);
  const top = sorted.slice(0, bounds.nameChecks);
  if (steps.wholeName)
    for (const hit of top) {
      const isName = namesOf(hit).includes(name) ? weights.wholeName : 0;
      scores.lift(hit, isName + weights.likeName * mostLike(piecesAt(hit), readings));
    }
  const ranked = [...scores.sorted(top), ...sorted.slice(bounds.nameChecks)];
  const least = weights.tail * scores.of(ranked[0] ?? -1);
  return ranked.filter((hit) => scores.of(hit) >= least);
}

function mostLike(names: Pieces[], readings: Pieces[]): number {
  let most = 0;
  for (const name of names) for (const reading of readings) most = Math.max(most, likeness(reading, name));
  return most;
}
