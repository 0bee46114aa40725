import { isHan, pairsOf, partsOfCode, stemOf, wordsOf } from './analyse.ts';
import type { Postings } from './postings.ts';
import { soundingLike, soundOfPair, syllablesOf, type Spoken } from './pinyin.ts';
import { completionsOf, correctionsOf, findTerm } from './vocabulary.ts';
import { bounds, weights, type Steps } from './weights.ts';

/** A way to read one word of the query: a term of the index, and what it is worth beside the word itself. */
export type Reading = { term: number; weight: number };
/**
 * One word of the query: the best of its readings counts. `weight` is what it is worth beside a whole word, where that is
 * not 1; `spoken` are records whose name sounds like it.
 */
export type Slot = {
  word: string;
  readings: Reading[];
  weight?: number;
  spoken?: Map<number, number>;
  corrected?: string;
};

export type Lexicon = { postings: Postings; spoken: Spoken; steps: Steps };

/** The words of a normalised query, each with its readings. */
export function slotsOf(lexicon: Lexicon, text: string): Slot[] {
  const words = wordsOf(text).flatMap((word) => (isHan(word) ? [word] : partsIfUnknown(lexicon, word)));
  const slots = words.flatMap((word, place) =>
    isHan(word) ? hanSlots(lexicon, word) : [latinSlot(lexicon, word, place === words.length - 1)],
  );
  const distinct = new Map(slots.map((slot) => [slot.word, slot]));
  return [...distinct.values()].slice(0, bounds.slots);
}

/** A code that no record has whole may be written apart. */
const partsIfUnknown = ({ postings }: Lexicon, word: string): string[] => {
  const parts = partsOfCode(word);
  const known = parts.length === 0 || findTerm(postings.terms, word) >= 0;
  return known ? [word] : parts;
};

const hanSlots = ({ postings }: Lexicon, run: string): Slot[] =>
  pairsOf(run).map((word) => ({ word, readings: exactly(postings, word) }));

/** The characters of longer runs by themselves: 自考 is how people say 自学考试. */
export function characterSlots({ postings }: Lexicon, text: string): Slot[] {
  const runs = wordsOf(text).filter(isHan);
  const characters = new Set(runs.flatMap((run) => [...run]));
  for (const run of runs) characters.delete(run);
  return [...characters]
    .slice(0, bounds.slots)
    .map((word) => ({ word, readings: exactly(postings, word), weight: weights.character }));
}

const exactly = (postings: Postings, word: string, weight = 1): Reading[] => {
  const term = findTerm(postings.terms, word);
  return term < 0 ? [] : [{ term, weight }];
};

function latinSlot(lexicon: Lexicon, word: string, isLast: boolean): Slot {
  const { postings, steps } = lexicon;
  const stem = steps.stems ? stemOf(word) : word;
  const readings = [...exactly(postings, word), ...(stem === word ? [] : exactly(postings, stem, weights.stem))];
  const known = readings.length > 0;
  if (steps.prefix && isLast && word.length > 1) readings.push(...completions(postings, word));
  const spoken = steps.pinyin ? soundsOf(lexicon.spoken, word) : undefined;
  const slot: Slot = { word, readings, ...(spoken?.size ? { spoken } : {}) };
  const isMistyped = steps.typos && !known && !spoken?.size && readings.length === 0 && /^[a-z]{4,}$/.test(word);
  return isMistyped ? corrected(postings, slot) : slot;
}

const completions = (postings: Postings, word: string): Reading[] =>
  completionsOf(postings.terms, word, bounds.completions).map((term) => ({
    term,
    weight: (weights.prefix * word.length) / (postings.terms[term] ?? word).length,
  }));

function soundsOf(spoken: Spoken, word: string): Map<number, number> | undefined {
  if (!/^[a-z]{2,}$/.test(word)) return undefined;
  const full = soundingLike(spoken.full, word, bounds.pinyinMatches);
  return full.size > 0 ? full : soundingLike(spoken.initials, word, bounds.pinyinMatches);
}

function corrected(postings: Postings, slot: Slot): Slot {
  const near = correctionsOf(postings.terms, slot.word, bounds.corrections);
  const readings = near.map(({ term, edits }) => ({ term, weight: weights.typo ** edits }));
  const likeliest = near.toSorted((one, other) => count(postings, other.term) - count(postings, one.term))[0];
  const meant = likeliest && postings.terms[likeliest.term];
  return meant === undefined ? slot : { ...slot, readings, corrected: meant };
}

const count = ({ counts }: Postings, term: number): number => counts[term] ?? 0;

/** The same words, each also read as what sounds the same in some name. */
export function withHomophones({ postings, spoken }: Lexicon, text: string): Slot[] {
  const slots = wordsOf(text)
    .filter(isHan)
    .flatMap((run) => {
      const sounds = syllablesOf(run);
      return pairsOf(run).map((word, place) => {
        const alike = (spoken.pairs[soundOfPair(sounds, place)] ?? []).filter((pair) => pair !== word);
        const others = alike.slice(0, bounds.homophones).flatMap((pair) => exactly(postings, pair, weights.homophone));
        return { word, readings: [...exactly(postings, word), ...others] };
      });
    });
  return slots.slice(0, bounds.slots);
}

/** `shen fen zheng` as one word, if all words are syllables. */
export function joinedSyllables({ spoken }: Lexicon, text: string): string | undefined {
  const words = wordsOf(text);
  return words.length > 1 && words.every((word) => spoken.syllables.includes(word)) ? words.join('') : undefined;
}
