import { normalise } from '#lib/search/engine/analyse.ts';

const longest = 40;
const latin = /^[\p{Script=Latin}\s]+$/u;

/**
 * Allows a search to be counted, or remembered on the device, if it has no sensitive word, nothing like a personal number
 * or an address, and is short.
 */
export function mayBeKept(text: string, sensitive: string[]): boolean {
  const plain = normalise(text).trim();
  if (plain === '' || [...plain].length > longest || plain.includes('@')) return false;
  if ((plain.match(/\p{N}/gu) ?? []).length >= 5) return false;
  return !sensitive.some((word) => holds(plain, normalise(word)));
}

/** A Latin word counts only as a whole word, so that “grape” does not contain “rape”. */
const holds = (text: string, word: string): boolean =>
  latin.test(word) ? ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `) : text.includes(word);
