import { analyse, isHan, stemOf, wordsOf } from './analyse.ts';
import { isFunctionWord, isGeneric } from './common-words.ts';
import { isEverydayWord } from './english-words.ts';
import type { Searchable } from './postings.ts';
import type { QueryTerm } from './query-terms.ts';
import { fitWeights } from './weights.ts';

export type Read = { text: string; queryTerms: QueryTerm[] };
type Target = { position: number; strengths: ReadonlyMap<string, number>; terms: string[] };

type How = { reads: Read[]; terms: string[] };

/** The part of what was asked that a record names, 0…1, by the reading of which it names most. */
export function fitOf(record: Searchable, position: number, { reads, terms }: How): number {
  return Math.max(
    0,
    ...reads.map((read) => {
      const asked = new Set(read.queryTerms.flatMap(({ readings }) => readings.map(({ term }) => terms[term] ?? '')));
      return shareNamed(read, { position, strengths: strengthsOf(record, asked), terms });
    }),
  );
}

/** The terms of a record by how much they say about what it is for: more in a name of which more was asked. */
function strengthsOf(record: Searchable, asked: ReadonlySet<string>): Map<string, number> {
  const { names, keywords, rest } = termsOf(record);
  const strengths = new Map<string, number>();
  const note = (terms: string[], worth: number): void => {
    for (const term of terms)
      for (const form of [term, stemOf(term)]) strengths.set(form, Math.max(worth, strengths.get(form) ?? 0));
  };
  note(rest, fitWeights.summary);
  note(keywords, fitWeights.keywords);
  const ofName = fitWeights.partOfName;
  for (const terms of names) note(terms, ofName + (1 - ofName) * shareAsked(terms, asked));
  return strengths;
}

type Terms = { names: string[][]; keywords: string[]; rest: string[] };
const analysed = new WeakMap<Searchable, Terms>();

/** Computed once for a record: to analyse its texts takes longer than the rest of a search. */
function termsOf(record: Searchable): Terms {
  const { title, alias, said = [], keywords, department, summary } = record;
  const terms = analysed.get(record) ?? {
    names: [title, ...alias, ...said].map(analyse),
    keywords: keywords.flatMap(analyse),
    rest: [summary, department].flatMap(analyse),
  };
  analysed.set(record, terms);
  return terms;
}

function shareAsked(terms: string[], asked: ReadonlySet<string>): number {
  const naming = terms.filter((term) => (isHan(term) ? term.length > 1 : !isFunctionWord(term)));
  const found = naming.filter((term) => asked.has(term) || asked.has(stemOf(term)));
  return naming.length === 0 ? 0 : found.length / naming.length;
}

function shareNamed({ text, queryTerms }: Read, target: Target): number {
  const byWord = new Map<string, QueryTerm>();
  for (const term of queryTerms) if (!byWord.has(term.word) || term.readings.length > 0) byWord.set(term.word, term);
  const pieces = wordsOf(text).flatMap((word) =>
    isHan(word) ? hanPieces(word, byWord, target) : [latinPiece(word, byWord, target)],
  );
  const telling = pieces.filter(({ isTelling }) => isTelling);
  const counted = telling.length > 0 ? telling : pieces;
  const total = counted.reduce((sum, { size }) => sum + size, 0);
  return total === 0 ? 0 : counted.reduce((sum, { size, named }) => sum + size * named, 0) / total;
}

type Piece = { isTelling: boolean; size: number; named: number };

const latinPiece = (word: string, byWord: Map<string, QueryTerm>, target: Target): Piece => ({
  isTelling: !isFunctionWord(word) && !isGeneric(word),
  size: isEverydayWord(word) ? fitWeights.everydayWord : fitWeights.word,
  named: strengthOf(byWord.get(word), target),
});

function strengthOf(queryTerm: QueryTerm | undefined, { position, strengths, terms }: Target): number {
  if (!queryTerm) return 0;
  if (queryTerm.sounding?.has(position)) return 1;
  return Math.max(0, ...queryTerm.readings.map(({ term }) => strengths.get(terms[term] ?? '') ?? 0));
}

/** Each character by itself: as strong as the stronger of its pairs, or weakly if the record has it in other company. */
function hanPieces(run: string, byWord: Map<string, QueryTerm>, target: Target): Piece[] {
  const characters = [...run];
  const pairs = characters.map((character, at) =>
    strengthOf(byWord.get(`${character}${characters[at + 1] ?? ''}`), target),
  );
  const isGenericAt = characters.map(() => false);
  for (let at = 0; at < characters.length; at++)
    for (const length of [2, 1])
      if (isGeneric(characters.slice(at, at + length).join(''))) isGenericAt.fill(true, at, at + length);
  return characters.map((character, at) => ({
    isTelling: !isGenericAt[at],
    size: 1,
    named: Math.max(pairs[at] ?? 0, pairs[at - 1] ?? 0, fitWeights.character * (target.strengths.get(character) ?? 0)),
  }));
}
