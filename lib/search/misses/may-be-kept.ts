import { normalise } from '#lib/search/engine/analyse.ts';

const longest = 40;
const latin = /^[\p{Script=Latin}\s]+$/u;

/**
 * Whether a search may be counted, or remembered on the device: nothing with a sensitive word, nothing that looks like
 * a number or an address of somebody, nothing as long as a story.
 */
export function mayBeKept(text: string, sensitive: string[]): boolean {
  const plain = normalise(text).trim();
  if (plain === '' || [...plain].length > longest || plain.includes('@')) return false;
  if ((plain.match(/\p{N}/gu) ?? []).length >= 5) return false;
  return !sensitive.some((word) => holds(plain, normalise(word)));
}

/** A Latin word as a whole word: who looks for grapes says nothing about themselves. */
const holds = (text: string, word: string): boolean =>
  latin.test(word) ? ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `) : text.includes(word);
