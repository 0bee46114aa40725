import { normalise, wordsOf } from './analyse.ts';
import { runQuery, type Index } from './run-query.ts';
import { decodeNumbers, serialise } from './serialise.ts';
import { fitOf } from './fit.ts';
import { namingWords, withoutFillers } from './fillers.ts';
import { keepNames, kept, piecesOf } from './rank.ts';
import { buildPostings } from './postings.ts';
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
  said?: string[];
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
  /** The part of what was asked that a record names, 0…1; from `exactFit` on the record is for what was asked. */
  fitOf: (record: R) => number;
};
export type Engine<R> = {
  search: (query: string) => Answer<R>;
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

function engineOf<R extends SearchRecord>({ records, words, lexicon }: Parts<R>): Engine<R> {
  const { steps } = lexicon;
  const ranking = byPopularity(records);
  const namesOf = keepNames(records);
  const piecesAt = kept((position) => namesOf(position).map(piecesOf));
  const rewrite = makeRewriter(steps.rewrites ? words.rewrites : []);
  const index = { records, lexicon, scores: new Scores(ranking), namesOf, piecesAt, rewrite };
  const bets = betsOf(records, steps.bestBets ? words.bestBets : []);
  const all = at(records, ranking);
  return {
    search: (query) => {
      const asked = spell(query);
      const text = steps.questionWords ? withoutFillers(lexicon.postings.terms, asked) : asked;
      if (text === '') return { records: all, wordsOf: () => [], suggestion: () => undefined, fitOf: () => 1 };
      const first = bets.get(wordsIn(asked)) ?? bets.get(wordsIn(text)) ?? bets.get(namingWords(text)) ?? [];
      return answerTo(index, text, first);
    },
    serialise: () => serialise(lexicon),
  };
}

/** The answer to a text, with the positions `first` on top. */
function answerTo<R extends SearchRecord>(
  index: Omit<Index, 'records'> & { records: R[] },
  text: string,
  first: number[],
): Answer<R> {
  const { records, lexicon, namesOf } = index;
  const { terms } = lexicon.postings;
  const { hits, reads, queryTerms, corrected } = runQuery(index, text);
  return {
    records: at(records, first.length > 0 ? [...new Set([...first, ...hits])] : hits),
    fitOf: (record) => {
      const position = records.indexOf(record);
      return first.includes(position) ? 1 : fitOf(record, position, { reads, terms });
    },
    wordsOf: (record) => wordsMatched(record, queryTerms, terms),
    suggestion: () => {
      const names = hits[0] === undefined ? [] : namesOf(hits[0]);
      return names.length > 0 ? inTheirWords(text, corrected, { lexicon, names }) : undefined;
    },
  };
}

const at = <R>(records: R[], positions: number[]): R[] =>
  positions.map((position) => records[position]).filter((record) => record !== undefined);

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

/** Best bets are compared without the punctuation between and after the words. */
const wordsIn = (spelled: string): string => wordsOf(spelled).join(' ');

function betsOf(records: SearchRecord[], bestBets: BestBet[]): Map<string, number[]> {
  const positions = new Map(records.map(({ objectID }, position) => [objectID, position]));
  return new Map(
    bestBets.map(({ query, ids }) => [wordsIn(spell(query)), ids.flatMap((id) => positions.get(id) ?? [])]),
  );
}
