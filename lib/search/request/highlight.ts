import { marks, type Highlight } from '#lib/kernel/search-index.ts';
import { analyse, isHan, normalise, wordsOf } from '#lib/search/engine/analyse.ts';

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}]|(?<=\p{L})['’](?=\p{L}))+/gu;

/** What was looked for: the words of the query, and the terms by which the engine found the record. */
export type Sought = { queryWords: string[]; terms: Set<string>; pairs: string };

export const soughtBy = (query: string, terms: string[]): Sought => ({
  queryWords: [...new Set(wordsOf(normalise(query)))],
  terms: new Set(terms),
  pairs: terms.filter((term) => [...term].length > 1).join(' '),
});

/**
 * A text with what was found in `marks`: of a longer word only the beginning that was typed, of Chinese the characters
 * that stand together. Terms that a synonym or a corrected typo brought are marked like those that were typed.
 */
export function highlight(text: string, sought: Sought): Highlight {
  const words = (text.match(runs) ?? []).map((word) => split(word, sought));
  const left = words.values();
  const lit = words.flatMap(({ found }) => found);
  if (lit.length === 0) return { value: text, matchLevel: 'none', matchedWords: [] };
  const matchedWords = sought.queryWords.flatMap((word) => lit.flatMap((one) => meetingOf(word, one) ?? []));
  return {
    value: text.replaceAll(runs, () => left.next().value?.marked ?? ''),
    matchLevel: sought.queryWords.every((word) => matchedWords.includes(word)) ? 'full' : 'partial',
    matchedWords: [...new Set(matchedWords)],
    fullyHighlighted: words.every(({ isWhole }) => isWhole),
  };
}

/** A word with its marks, and what of it was found, normalised. */
type Split = { marked: string; found: string[]; isWhole: boolean };

function split(word: string, sought: Sought): Split {
  const characters = [...word];
  const lit = isHan(word) ? litHan(characters, sought) : litLatin(characters, sought);
  const parts = characters.map((character, index) => {
    const opens = lit[index] && !lit[index - 1] ? marks.start : '';
    const closes = lit[index] && !lit[index + 1] ? marks.end : '';
    return `${opens}${character}${closes}`;
  });
  const marked = parts.join('');
  const pieces = isHan(word) ? marked.split(marks.start).slice(1).map(upToEnd) : lit.includes(true) ? [word] : [];
  return { marked, found: pieces.map(normalise), isWhole: !lit.includes(false) };
}

const upToEnd = (piece: string): string => piece.slice(0, piece.indexOf(marks.end));

/** A lone character counts only where no pair that was found holds it: 证 of 居住证 is not what 证明 was found by. */
function litHan(characters: string[], { terms, pairs }: Sought): boolean[] {
  const whole = [...normalise(characters.join(''))];
  const plain = whole.length === characters.length ? whole : characters.map(normalise);
  const isPair = (at: number) => terms.has(`${plain[at]}${plain[at + 1]}`);
  return plain.map(
    (character, at) => isPair(at) || isPair(at - 1) || (terms.has(character) && !pairs.includes(character)),
  );
}

function litLatin(characters: string[], { queryWords, terms }: Sought): boolean[] {
  const plain = wordsOf(normalise(characters.join(''))).join('');
  if (!analyse(plain).some((term) => terms.has(term))) return characters.map(() => false);
  const typed = queryWords.filter((word) => plain.startsWith(word)).map(({ length }) => length);
  return characters.map((_, at) => typed.length === 0 || at < Math.max(...typed));
}

/** What of a word of the query was found by this part of a text: all of it, a part of a Chinese run, or nothing. */
function meetingOf(word: string, lit: string): string | undefined {
  if (isHan(word)) return lit.includes(word) ? word : word.includes(lit) ? lit : undefined;
  return lit.startsWith(word) || isMisspelt(word, lit) ? word : undefined;
}

/** The engine has already found it; this only tells by which of the typed words. */
const isMisspelt = (word: string, lit: string): boolean =>
  word.length >= 4 && word[0] === lit[0] && Math.abs(word.length - lit.length) <= 2;
