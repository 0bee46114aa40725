import { isHan, normalise, wordsOf } from './analyse.ts';
import { syllablesOf, wordStarts } from './pinyin.ts';

const longest = 12;

/** Joined pinyin and initials of Chinese names from every word on, for an engine that knows no pinyin. */
export const pinyinOfNames = (names: string[]): string[] => [
  ...new Set(names.flatMap((name) => wordsOf(normalise(name)).filter(isHan).flatMap(soundsOf))),
];

function soundsOf(run: string): string[] {
  const syllables = syllablesOf(run);
  return [...wordStarts(run)].flatMap((start) => {
    const rest = syllables.slice(start);
    const initials = rest.map((syllable) => syllable[0] ?? '');
    return [rest, initials].map((sounds) => sounds.join('').slice(0, longest));
  });
}
