import { wordsOf } from './analyse.ts';
import { isFiller, isFunctionWord, longestFiller } from './common-words.ts';
import { findTerm } from './vocabulary.ts';

/**
 * The normalised text without Chinese words that name nothing (开个小吃店要办什么 → 开小吃店), unless nothing is left. A single
 * character stays where `terms` have it with the character beside it: 个 of 个体户.
 */
export function withoutFillers(terms: string[], text: string): string {
  const isKnown = (pair: string): boolean => pair.length > 1 && findTerm(terms, pair) >= 0;
  const rest = text.replaceAll(/\p{Script=Han}+/gu, (run) => {
    let kept = '';
    for (let at = 0; at < run.length;) {
      const filler = fillerAt(run, at);
      const isWordPart = filler.length === 1 && (isKnown(run.slice(at - 1, at + 1)) || isKnown(run.slice(at, at + 2)));
      if (filler === '' || isWordPart) kept += run.charAt(at++);
      else at += filler.length;
    }
    return kept;
  });
  return [...rest.trim()].length > 1 ? rest.trim() : text;
}

function fillerAt(run: string, at: number): string {
  for (let length = Math.min(longestFiller, run.length - at); length > 0; length--)
    if (isFiller(run.slice(at, at + length))) return run.slice(at, at + length);
  return '';
}

/** The words of a text that name something, unless there are none. */
export const namingWords = (text: string): string => {
  const words = wordsOf(text);
  const naming = words.filter((word) => !isFunctionWord(word));
  return (naming.length > 0 ? naming : words).join(' ');
};
