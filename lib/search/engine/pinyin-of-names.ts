import { isHan, normalise, wordsOf } from './analyse.ts';
import { syllablesOf, wordStarts } from './pinyin.ts';

/** As much as anybody types. */
const longest = 12;

/** How Chinese names are typed by sound, for an engine without an ear: joined pinyin and initials, from every word on. */
export const pronounce = (names: string[]): string[] => [
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
