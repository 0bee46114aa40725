import { isHan } from './analyse.ts';
import { rank, type Named, type NamesOf } from './rank.ts';
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
import { bounds, weights } from './weights.ts';

export type Index = {
  records: Named[];
  lexicon: Lexicon;
  scores: Scores;
  rewrite: Rewriter;
  namesOf: NamesOf;
};

/** The positions of the hits, best first, every way the query was read, and the corrections among them. */
export type Outcome = { hits: number[]; queryTerms: QueryTerm[]; corrected: QueryTerm[] };

/**
 * Searches for a normalised query, its rewrites and its pinyin. If no record has all of it, single characters and
 * homophones are tried too; if none has enough of it, its known words alone.
 */
export function runQuery({ records, lexicon, scores, rewrite, namesOf }: Index, text: string): Outcome {
  const { steps, postings } = lexicon;
  scores.clear();
  const queryTerms: QueryTerm[] = [];
  const read = (more: QueryTerm[], factor: number): number => {
    queryTerms.push(...more);
    return scores.add(postings, more, { factor, softAnd: steps.softAnd });
  };
  const typed = queryTermsOf(lexicon, text);
  const joined = steps.pinyin ? joinedSyllables(lexicon, text) : undefined;
  const shares = [
    read(typed, 1),
    ...rewrite(text, bounds.variants).map((reading) => read(queryTermsOf(lexicon, reading), weights.rewrite)),
    joined ? read(queryTermsOf(lexicon, joined), 1) : 0,
  ];
  const isPartHan = Math.max(...shares) <= almostAll && isHan(text);
  if (steps.characters && isPartHan) read([...typed, ...characterTerms(lexicon, text)], 1);
  const homophones = steps.homophones && isPartHan ? withHomophones(lexicon, text) : [];
  if (homophones.length > 0) read(homophones, 1);
  const known = typed.filter(({ readings }) => readings.length > 0);
  if (scores.hits.length === 0) read(known, 1);
  const corrected = [...typed.filter((queryTerm) => queryTerm.corrected), ...homophones];
  return { hits: rank(scores, { text, records, namesOf, steps }), queryTerms, corrected };
}

/** A share is a sum of single-precision parts of 1. */
const almostAll = 0.999;
