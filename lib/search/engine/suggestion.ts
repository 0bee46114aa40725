import { isHan, stemOf, wordsOf } from './analyse.ts';
import type { Lexicon, Slot } from './query-terms.ts';

type Found = { lexicon: Lexicon; names: string[] };

/** The query with its mistyped words and homophones written as in the record found; undefined if that is what was typed. */
export function inTheirWords(text: string, corrected: Slot[], { lexicon, names }: Found): string | undefined {
  const { terms } = lexicon.postings;
  const slots = new Map(corrected.map((slot) => [slot.word, slot]));
  const titleWords = names.flatMap((name) => wordsOf(name));
  const written = (slot: Slot): string | undefined => {
    const candidates = slot.readings.map(({ term }) => terms[term] ?? '');
    return titleWords.find((word) => candidates.includes(word) || candidates.includes(stemOf(word))) ?? slot.corrected;
  };
  const words = wordsOf(text);
  const better = words.map((word) => {
    if (isHan(word)) return rewritten(word, slots, { terms, names });
    const slot = slots.get(word);
    return (slot?.corrected && written(slot)) ?? word;
  });
  return better.every((word, place) => word === words[place]) ? undefined : better.join(' ');
}

type Known = { terms: string[]; names: string[] };

/** A run of Chinese with each pair as it is written in a name found: itself, or one that sounds the same. */
function rewritten(run: string, slots: Map<string, Slot>, { terms, names }: Known): string {
  const typed = [...run];
  const better = [...run];
  for (let place = 0; place + 1 < typed.length; place++) {
    const pair = `${typed[place]}${typed[place + 1]}`;
    const readings = slots.get(pair)?.readings.map(({ term }) => terms[term] ?? '') ?? [];
    const meant = readings.find((reading) => names.some((name) => name.includes(reading)));
    if (meant) better.splice(place, 2, ...meant);
  }
  return better.join('');
}
