import { normalise, wordsOf } from './analyse.ts';
import { ask } from './run-query.ts';
import { pack, unpackNumbers } from './serialise.ts';
import { keepNames } from './rank.ts';
import { buildPostings } from './postings.ts';
import { withoutQuestion } from './question-words.ts';
import { makeRewriter, type Rewrite } from './rewrites.ts';
import { Scores } from './score.ts';
import type { Lexicon } from './query-terms.ts';
import { buildSpoken } from './pinyin.ts';
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
/** A query with an answer an editor knows better than any ranking: these records stand on top, in this order. */
export type BestBet = { query: string; ids: string[] };
export type Words = { rewrites: Rewrite[]; bestBets: BestBet[] };
export type Answer<R> = {
  /** Best first; an empty query gives all, by popularity, then id. */
  records: R[];
  /** A record's own indexed terms that the query matched, normalised, for marking. */
  wordsOf: (record: R) => string[];
  /** “Did you mean”: the query as it was understood when mistyped words or homophones led to the first record. */
  suggestion: () => string | undefined;
};
export type Engine<R> = {
  search: (query: string) => Answer<R>;
  /** What was made of the records, as text, for `loadEngine`. */
  dump: () => string;
};

/** Builds the index in memory, about a second of processor for 2,000 records; `steps` turns parts of the recipe off. */
export function buildEngine<R extends SearchRecord>(records: R[], words: Words, steps = allSteps): Engine<R> {
  const ordered = records.toSorted(byId);
  const spoken = buildSpoken(steps.pinyin || steps.homophones ? ordered : []);
  return engineOf({ records: ordered, words, lexicon: { postings: buildPostings(ordered, steps), spoken, steps } });
}

/**
 * The engine that `dump` wrote, over the same records; words and popularity may be others.
 * Throws a SyntaxError where the text is cut off.
 */
export function loadEngine<R extends SearchRecord>(dump: string, records: R[], words: Words): Engine<R> {
  // Only `dump` writes what is read here.
  const lexicon = JSON.parse(dump) as Lexicon;
  const { full, initials, ...spoken } = lexicon.spoken;
  const sounds = { full: unpackNumbers(full), initials: unpackNumbers(initials) };
  const postings = unpackNumbers(lexicon.postings);
  const ordered = records.toSorted(byId);
  return engineOf({ records: ordered, words, lexicon: { ...lexicon, postings, spoken: { ...spoken, ...sounds } } });
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
  const recordsAt = (places: number[]): R[] =>
    places.map((place) => records[place]).filter((record) => record !== undefined);
  const all = recordsAt(ranking);
  return {
    search: (query) => {
      const text = bare(query, steps.questionWords);
      if (text === '') return { records: all, wordsOf: () => [], suggestion: () => undefined };
      const { found, slots, corrected } = ask(index, text);
      const first = bets.get(wordsIn(spell(query))) ?? bets.get(wordsIn(text)) ?? [];
      return {
        records: recordsAt(first.length > 0 ? [...new Set([...first, ...found])] : found),
        wordsOf: (record) => wordsMatched(record, slots, lexicon.postings.terms),
        suggestion: () => {
          const names = found[0] === undefined ? [] : namesOf(found[0]);
          return names.length > 0 ? inTheirWords(text, corrected, { lexicon, names }) : undefined;
        },
      };
    },
    dump: () => pack(lexicon),
  };
}

/** In this order records that are made from each other stand together, which takes a quarter less room. */
const byId = (one: SearchRecord, other: SearchRecord): number => (one.objectID < other.objectID ? -1 : 1);

/** The places of the records, what is needed most first, then as they stand. */
const byPopularity = (records: SearchRecord[]): number[] =>
  records
    .map(({ popularity }, place) => ({ popularity, place }))
    .toSorted((one, other) => other.popularity - one.popularity)
    .map(({ place }) => place);

/** A query's first characters, in one spelling. */
const spell = (query: string): string => {
  const characters = [...query.slice(0, 2 * bounds.characters)].slice(0, bounds.characters);
  return normalise(characters.join('')).replaceAll(/\s+/g, ' ').trim();
};

/** What is looked for, without the question around it. */
const bare = (query: string, questionWords: boolean): string =>
  questionWords ? withoutQuestion(spell(query)) : spell(query);

/** Best bets are chosen whatever signs stand between and behind the words. */
const wordsIn = (spelled: string): string => wordsOf(spelled).join(' ');

function betsOf(records: SearchRecord[], bestBets: BestBet[]): Map<string, number[]> {
  const places = new Map(records.map(({ objectID }, place) => [objectID, place]));
  return new Map(bestBets.map(({ query, ids }) => [wordsIn(spell(query)), ids.flatMap((id) => places.get(id) ?? [])]));
}
