import { normalise, wordsOf } from './analyse.ts';
import { runQuery } from './run-query.ts';
import { decodeNumbers, serialise } from './serialise.ts';
import { keepNames } from './rank.ts';
import { buildPostings } from './postings.ts';
import { withoutQuestion } from './question-words.ts';
import { makeRewriter, type Rewrite } from './rewrites.ts';
import { Scores } from './score.ts';
import type { Lexicon } from './query-terms.ts';
import { buildPinyin } from './pinyin.ts';
import { inTheirWords } from './suggestion.ts';
import { allSteps, bounds } from './weights.ts';
import { wordsMatched } from './words-matched.ts';

export type SearchRecord = {
  objectID: string;
  title: string;
  alias: string[];
  keywords: string[];
  department: string;
  summary: string;
  /** 0…1. */
  popularity: number;
};
/** The records that an editor puts on top for a query, in this order. */
export type BestBet = { query: string; ids: string[] };
export type Words = { rewrites: Rewrite[]; bestBets: BestBet[] };
export type Answer<R> = {
  /** Best first; an empty query gives all, by popularity, then id. The list of one engine is always the same then. */
  records: R[];
  /** A record's own terms that the query matched, normalised, for marking. */
  wordsOf: (record: R) => string[];
  /** “Did you mean”: the query as it was read, if mistyped words or homophones led to the first record. */
  suggestion: () => string | undefined;
};
export type Engine<R> = {
  search: (query: string) => Answer<R>;
  /** The index as text, for `loadEngine`. */
  serialise: () => string;
};

/** Builds the index in memory, about a second of processor for 2,000 records; `steps` turns parts of the recipe off. */
export function buildEngine<R extends SearchRecord>(records: R[], words: Words, steps = allSteps): Engine<R> {
  const ordered = records.toSorted(byId);
  const pinyin = buildPinyin(steps.pinyin || steps.homophones ? ordered : []);
  return engineOf({ records: ordered, words, lexicon: { postings: buildPostings(ordered, steps), pinyin, steps } });
}

/**
 * Loads an engine that was serialised over the same records; words and popularity may differ.
 * Throws a SyntaxError if the text is cut off.
 */
export function loadEngine<R extends SearchRecord>(serialised: string, records: R[], words: Words): Engine<R> {
  // Only `serialise` writes what is read here.
  const lexicon = JSON.parse(serialised) as Lexicon;
  const { full, initials, ...rest } = lexicon.pinyin;
  const sounds = { full: decodeNumbers(full), initials: decodeNumbers(initials) };
  const postings = decodeNumbers(lexicon.postings);
  const ordered = records.toSorted(byId);
  return engineOf({ records: ordered, words, lexicon: { ...lexicon, postings, pinyin: { ...rest, ...sounds } } });
}

type Parts<R> = { records: R[]; words: Words; lexicon: Lexicon };

function engineOf<R extends SearchRecord>(parts: Parts<R>): Engine<R> {
  const { records, words, lexicon } = parts;
  const { steps } = lexicon;
  const ranking = byPopularity(records);
  const scores = new Scores(ranking);
  const namesOf = keepNames(records);
  const index = { records, lexicon, scores, namesOf, rewrite: makeRewriter(steps.rewrites ? words.rewrites : []) };
  const bets = betsOf(records, steps.bestBets ? words.bestBets : []);
  const recordsAt = (positions: number[]): R[] =>
    positions.map((position) => records[position]).filter((record) => record !== undefined);
  const all = recordsAt(ranking);
  return {
    search: (query) => {
      const text = bare(query, steps.questionWords);
      if (text === '') return { records: all, wordsOf: () => [], suggestion: () => undefined };
      const { hits, queryTerms, corrected } = runQuery(index, text);
      const first = bets.get(wordsIn(spell(query))) ?? bets.get(wordsIn(text)) ?? [];
      return {
        records: recordsAt(first.length > 0 ? [...new Set([...first, ...hits])] : hits),
        wordsOf: (record) => wordsMatched(record, queryTerms, lexicon.postings.terms),
        suggestion: () => {
          const names = hits[0] === undefined ? [] : namesOf(hits[0]);
          return names.length > 0 ? inTheirWords(text, corrected, { lexicon, names }) : undefined;
        },
      };
    },
    serialise: () => serialise(lexicon),
  };
}

/** Puts records that are variants of each other side by side, which takes a quarter less room. */
const byId = (one: SearchRecord, other: SearchRecord): number => (one.objectID < other.objectID ? -1 : 1);

const byPopularity = (records: SearchRecord[]): number[] =>
  records
    .map(({ popularity }, position) => ({ popularity, position }))
    .toSorted((one, other) => other.popularity - one.popularity)
    .map(({ position }) => position);

const spell = (query: string): string => {
  const characters = [...query.slice(0, 2 * bounds.characters)].slice(0, bounds.characters);
  return normalise(characters.join('')).replaceAll(/\s+/g, ' ').trim();
};

const bare = (query: string, questionWords: boolean): string =>
  questionWords ? withoutQuestion(spell(query)) : spell(query);

/** Best bets are compared without the punctuation between and after the words. */
const wordsIn = (spelled: string): string => wordsOf(spelled).join(' ');

function betsOf(records: SearchRecord[], bestBets: BestBet[]): Map<string, number[]> {
  const positions = new Map(records.map(({ objectID }, position) => [objectID, position]));
  return new Map(
    bestBets.map(({ query, ids }) => [wordsIn(spell(query)), ids.flatMap((id) => positions.get(id) ?? [])]),
  );
}
