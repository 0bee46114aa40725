import { isHan } from './analyse.ts';
import { order, type Named, type NamesOf } from './order.ts';
import type { Rewriter } from './rewrites.ts';
import type { Scores } from './score.ts';
import { joinedSyllables, slotsOf, withHomophones, type Lexicon, type Slot } from './slots.ts';
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

/** Looks for a normalised query, for its rewrites, as pinyin, and, where no record has all of it, by ear. */
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
  const isWhole = Math.max(...shares) > almostAll;
  const heard = steps.homophones && !isWhole && isHan(text) ? withHomophones(lexicon, text) : [];
  if (heard.length > 0) read(heard, 1);
  if (scores.found.length === 0) read(typed.filter(isKnown), 1);
  const corrected = [...typed.filter((slot) => slot.corrected), ...heard];
  return { found: order(scores, { text, records, namesOf, steps }), slots, corrected };
}

/** A whole word that some record has. Where all that was typed leads nowhere, these do: the rest is left out. */
const isKnown = ({ readings, weight = 1 }: Slot): boolean => readings.length > 0 && weight === 1;

/** Shares are sums of single-precision parts of 1. */
const almostAll = 0.999;
