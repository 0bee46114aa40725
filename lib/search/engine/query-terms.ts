import { isHan, pairsOf, partsOfCode, stemOf, wordsOf } from './analyse.ts';
import { isFunctionWord } from './common-words.ts';
import { isEnglishWord } from './english-words.ts';
import type { Postings } from './postings.ts';
import { soundingLike, soundOfPair, syllablesOf, type Pinyin } from './pinyin.ts';
import { completionsOf, correctionsOf, findTerm } from './vocabulary.ts';
import { bounds, weights, type Steps } from './weights.ts';

/** One reading of a word of the query: a term of the index, and its weight compared with the word itself. */
export type Reading = { term: number; weight: number };
/**
 * One word of the query, of which the best reading counts. `weight` compares it with a whole word and is 1 if absent;
 * `sounding` maps positions of records with a name that sounds like it to their worth.
 */
export type QueryTerm = {
  word: string;
  readings: Reading[];
  weight?: number;
  sounding?: Map<number, number>;
  corrected?: string;
};

export type Lexicon = { postings: Postings; pinyin: Pinyin; steps: Steps };

export function queryTermsOf(lexicon: Lexicon, text: string): QueryTerm[] {
  const { steps } = lexicon;
  const words = wordsOf(text).flatMap((word) => (isHan(word) ? [word] : partsIfUnknown(lexicon, word)));
  const onlyFunction = !steps.questionWords || words.every(isFunctionWord);
  const queryTerms = words.flatMap((word, index) => {
    if (isHan(word)) return hanQueryTerms(lexicon, word);
    if (isFunctionWord(word) && !onlyFunction) return functionTerm(lexicon, word);
    return [latinQueryTerm(lexicon, word, index === words.length - 1)];
  });
  const distinct = new Map(queryTerms.map((queryTerm) => [queryTerm.word, queryTerm]));
  return [...distinct.values()].slice(0, bounds.queryTerms);
}

/** A function word beside others breaks ties, and finds nothing by what it begins or resembles. */
function functionTerm({ postings }: Lexicon, word: string): QueryTerm[] {
  const readings = exactly(postings, word);
  return readings.length > 0 ? [{ word, readings, weight: weights.functionWord }] : [];
}

/** A code that no record has whole may be written apart. */
const partsIfUnknown = ({ postings }: Lexicon, word: string): string[] => {
  const parts = partsOfCode(word);
  const known = parts.length === 0 || findTerm(postings.terms, word) >= 0;
  return known ? [word] : parts;
};

const hanQueryTerms = ({ postings }: Lexicon, run: string): QueryTerm[] =>
  pairsOf(run).map((word) => ({ word, readings: exactly(postings, word) }));

/** The characters of longer runs by themselves, because people say 自考 for 自学考试. */
export function characterTerms({ postings }: Lexicon, text: string): QueryTerm[] {
  const runs = wordsOf(text).filter(isHan);
  const characters = new Set(runs.flatMap((run) => [...run]));
  for (const run of runs) characters.delete(run);
  return [...characters]
    .slice(0, bounds.queryTerms)
    .map((word) => ({ word, readings: exactly(postings, word), weight: weights.character }));
}

const exactly = (postings: Postings, word: string, weight = 1): Reading[] => {
  const term = findTerm(postings.terms, word);
  return term < 0 ? [] : [{ term, weight }];
};

function latinQueryTerm(lexicon: Lexicon, word: string, isLast: boolean): QueryTerm {
  const { postings, steps } = lexicon;
  const stem = steps.stems ? stemOf(word) : word;
  const readings = [...exactly(postings, word), ...(stem === word ? [] : exactly(postings, stem, weights.stem))];
  const known = readings.length > 0;
  if (steps.prefix && isLast && word.length > 1) readings.push(...completions(postings, word));
  const sounding = steps.pinyin ? soundingAs(lexicon.pinyin, word) : undefined;
  const queryTerm: QueryTerm = { word, readings, ...(sounding?.size ? { sounding } : {}) };
  const isMistyped =
    steps.typos &&
    !known &&
    !sounding?.size &&
    readings.length === 0 &&
    /^[a-z]{4,}$/.test(word) &&
    !isEnglishWord(word);
  return isMistyped ? corrected(postings, queryTerm) : queryTerm;
}

const completions = (postings: Postings, word: string): Reading[] =>
  completionsOf(postings.terms, word, bounds.completions).map((term) => ({
    term,
    weight: (weights.prefix * word.length) / (postings.terms[term] ?? word).length,
  }));

function soundingAs({ full, initials }: Pinyin, word: string): Map<number, number> | undefined {
  if (!/^[a-z]{2,}$/.test(word)) return undefined;
  const whole = soundingLike(full, word, bounds.pinyinMatches);
  return whole.size > 0 ? whole : soundingLike(initials, word, bounds.pinyinMatches);
}

function corrected(postings: Postings, queryTerm: QueryTerm): QueryTerm {
  const near = correctionsOf(postings.terms, queryTerm.word, bounds.corrections);
  const readings = near.map(({ term, edits }) => ({ term, weight: weights.typo ** edits }));
  const likeliest = near.toSorted((one, other) => count(postings, other.term) - count(postings, one.term))[0];
  const meant = likeliest && postings.terms[likeliest.term];
  return meant === undefined ? queryTerm : { ...queryTerm, readings, corrected: meant };
}

const count = ({ counts }: Postings, term: number): number => counts[term] ?? 0;

export function withHomophones({ postings, pinyin }: Lexicon, text: string): QueryTerm[] {
  const queryTerms = wordsOf(text)
    .filter(isHan)
    .flatMap((run) => {
      const sounds = syllablesOf(run);
      return pairsOf(run).map((word, index) => {
        const alike = (pinyin.pairs[soundOfPair(sounds, index)] ?? []).filter((pair) => pair !== word);
        const others = alike.slice(0, bounds.homophones).flatMap((pair) => exactly(postings, pair, weights.homophone));
        return { word, readings: [...exactly(postings, word), ...others] };
      });
    });
  return queryTerms.slice(0, bounds.queryTerms);
}

/** `shen fen zheng` as one word, if all words are syllables. */
export function joinedSyllables({ pinyin }: Lexicon, text: string): string | undefined {
  const words = wordsOf(text);
  return words.length > 1 && words.every((word) => pinyin.syllables.includes(word)) ? words.join('') : undefined;
}
