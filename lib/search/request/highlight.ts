import { marks } from '#lib/kernel/search-index.ts';
import { analyse, isHan, normalise, wordsOf } from '#lib/search/engine/analyse.ts';

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}]|(?<=\p{L})['’](?=\p{L}))+/gu;

/** The words of the query, and the terms by which the engine matched the record. */
export type Matched = { queryWords: string[]; terms: Set<string>; pairs: string };

export const matchedBy = (query: string, terms: string[]): Matched => ({
  queryWords: wordsOf(normalise(query)),
  terms: new Set(terms),
  pairs: terms.filter((term) => [...term].length > 1).join(' '),
});

/**
 * Puts `marks` around what matched: of a longer word only the beginning that was typed, of Chinese the characters that
 * stand together. Terms that a synonym or a corrected typo brought are marked like those that were typed.
 */
export const highlight = (text: string, matched: Matched): string =>
  text.replaceAll(runs, (word) => {
    const characters = [...word];
    const lit = isHan(word) ? litHan(characters, matched) : litLatin(characters, matched);
    return characters
      .map((character, at) => {
        const opens = lit[at] && !lit[at - 1] ? marks.start : '';
        const closes = lit[at] && !lit[at + 1] ? marks.end : '';
        return `${opens}${character}${closes}`;
      })
      .join('');
  });

/** A lone character counts only if no matched pair holds it: 证 of 居住证 is not what 证明 matched. */
function litHan(characters: string[], { terms, pairs }: Matched): boolean[] {
  const whole = [...normalise(characters.join(''))];
  const plain = whole.length === characters.length ? whole : characters.map(normalise);
  const isPair = (at: number) => terms.has(`${plain[at]}${plain[at + 1]}`);
  return plain.map(
    (character, at) => isPair(at) || isPair(at - 1) || (terms.has(character) && !pairs.includes(character)),
  );
}

/** No letter of the word: what is typed without it matches as well. */
const isApostrophe = (character: string): boolean => character === "'" || character === '’';

function litLatin(characters: string[], { queryWords, terms }: Matched): boolean[] {
  const plain = wordsOf(normalise(characters.join(''))).join('');
  if (!analyse(plain).some((term) => terms.has(term))) return characters.map(() => false);
  const typed = queryWords.filter((word) => plain.startsWith(word)).map(({ length }) => length);
  const letters = characters.map((_, at) => characters.slice(0, at).filter((one) => !isApostrophe(one)).length);
  return letters.map((before) => typed.length === 0 || before < Math.max(...typed));
}
