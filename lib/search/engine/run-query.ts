import { isHan } from './analyse.ts';
import { order, type Named, type NamesOf } from './rank.ts';
import type { Rewriter } from './rewrites.ts';
import type { Scores } from './score.ts';
import { characterSlots, joinedSyllables, slotsOf, withHomophones, type Lexicon, type Slot } from './query-terms.ts';
import { bounds, weights } from './weights.ts';

export type Index = {
  records: Named[];
  lexicon: Lexicon;
  scores: Scores;
  rewrite: Rewriter;
  namesOf: NamesOf;
};

/** What a query led to: the records best first, every way it was read, and the corrections among them. */
export type Asked = { found: number[]; slots: Slot[]; corrected: Slot[] };

/**
 * Looks for a normalised query, for its rewrites, as pinyin; where no record has all of it, by its characters and by ear;
 * where none has enough of it, by those of its words that there are.
 */
export function ask({ records, lexicon, scores, rewrite, namesOf }: Index, text: string): Asked {
  const { steps, postings } = lexicon;
  scores.clear();
  const slots: Slot[] = [];
  const read = (more: Slot[], factor: number): number => {
    slots.push(...more);
    return scores.add(postings, more, { factor, softAnd: steps.softAnd });
  };
  const typed = slotsOf(lexicon, text);
  const joined = steps.pinyin ? joinedSyllables(lexicon, text) : undefined;
  const shares = [
    read(typed, 1),
    ...rewrite(text, bounds.variants).map((reading) => read(slotsOf(lexicon, reading), weights.rewrite)),
    joined ? read(slotsOf(lexicon, joined), 1) : 0,
  ];
  const isPartHan = Math.max(...shares) <= almostAll && isHan(text);
  if (steps.characters && isPartHan) read([...typed, ...characterSlots(lexicon, text)], 1);
  const heard = steps.homophones && isPartHan ? withHomophones(lexicon, text) : [];
  if (heard.length > 0) read(heard, 1);
  const known = typed.filter(({ readings }) => readings.length > 0);
  if (scores.found.length === 0) read(known, 1);
  const corrected = [...typed.filter((slot) => slot.corrected), ...heard];
  return { found: order(scores, { text, records, namesOf, steps }), slots, corrected };
}

/** Shares are sums of single-precision parts of 1. */
const almostAll = 0.999;
