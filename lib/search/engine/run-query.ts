import { isHan } from './analyse.ts';
import type { Read } from './fit.ts';
import { rank, type Named, type NamesOf, type Pieces } from './rank.ts';
import type { Rewriter } from './rewrites.ts';
import type { Scores } from './score.ts';
import {
  characterTerms,
  joinedSyllables,
  queryTermsOf,
  withHomophones,
  type Lexicon,
  type QueryTerm,
} from './query-terms.ts';
import { weights } from './weights.ts';

export type Index = {
  records: Named[];
  lexicon: Lexicon;
  scores: Scores;
  rewrite: Rewriter;
  namesOf: NamesOf;
  piecesAt: (position: number) => Pieces[];
};

/** The positions of the hits, best first, every way the query was read, and the corrections among them. */
export type Outcome = { hits: number[]; reads: Read[]; queryTerms: QueryTerm[]; corrected: QueryTerm[] };

/**
 * Searches for a normalised query, its rewrites and its pinyin. If no record has all of it, single characters and
 * homophones are tried too.
 */
export function runQuery(index: Index, text: string): Outcome {
  const { records, lexicon, scores, namesOf, piecesAt } = index;
  const { steps, postings } = lexicon;
  const readings = index.rewrite(text);
  scores.clear();
  const reads: Read[] = [];
  const read = (of: string, queryTerms: QueryTerm[], factor: number): number => {
    reads.push({ text: of, queryTerms });
    return scores.add(postings, queryTerms, { factor, softAnd: steps.softAnd });
  };
  const typed = queryTermsOf(lexicon, text);
  const joined = steps.pinyin ? joinedSyllables(lexicon, text) : undefined;
  const shares = [
    read(text, typed, 1),
    ...readings.map((one) => read(one.text, queryTermsOf(lexicon, one.text), weights.rewrite ** one.times)),
    joined ? read(joined, queryTermsOf(lexicon, joined), 1) : 0,
  ];
  const isPartHan = Math.max(...shares) <= almostAll && isHan(text);
  if (steps.characters && isPartHan) read(text, [...typed, ...characterTerms(lexicon, text)], 1);
  const homophones = steps.homophones && isPartHan ? withHomophones(lexicon, text) : [];
  if (homophones.length > 0) read(text, homophones, 1);
  return {
    hits: rank(scores, { readings: [text, ...readings.map((one) => one.text)], records, namesOf, piecesAt, steps }),
    reads,
    queryTerms: reads.flatMap(({ queryTerms }) => queryTerms),
    corrected: [...typed.filter((queryTerm) => queryTerm.corrected), ...homophones],
  };
}

/** A share is a sum of single-precision parts of 1. */
const almostAll = 0.999;
