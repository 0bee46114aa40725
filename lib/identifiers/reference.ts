import { randomInt } from 'node:crypto';
import { compactTyped } from '#lib/kernel/typed-text.ts';

/** Leaves out the look-alikes 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. */
const alphabet = '34679ACDEFGHJKMNPQRTWXY';
const length = 20;
const form = new RegExp(`^[${alphabet}]{${length}}$`);

/**
 * A new reference (办件编号): 19 random characters of 23 (86 bits) and a check character. Stored without spaces, shown
 * in groups of four.
 */
export function newReference(): string {
  const body = Array.from({ length: length - 1 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return body + checkCharacter(body);
}

export const normaliseReference = (typed: string): string => compactTyped(typed).toUpperCase();

export const isReference = (reference: string): boolean =>
  form.test(reference) && reference.at(-1) === checkCharacter(reference.slice(0, -1));

export const inGroups = (reference: string): string => reference.replace(/(.{4})(?=.)/g, '$1 ');

/** Weighted sum modulo 23, a prime: finds every single wrong character and every swap of neighbours. */
function checkCharacter(body: string): string | undefined {
  const sum = [...body].reduce((total, character, index) => total + (index + 1) * (alphabet.indexOf(character) + 1), 0);
  return alphabet[sum % alphabet.length];
}
