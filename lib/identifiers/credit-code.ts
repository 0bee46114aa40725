import { compactTyped } from '#lib/kernel/typed-text.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The stored form of a credit code: half width, upper case, no spaces. */
export const normaliseCreditCode = (typed: string): string => compactTyped(typed).toUpperCase();

/** Checks form and check character of a normalised unified social credit code (GB 32100-2015). */
export function isCreditCode(code: string): boolean {
  if (!/^[1-9A-GY][0-9A-HJ-NPQRTUWXY]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false;
  const sum = [...code.slice(0, 17)].reduce(
    (total, character, index) => total + alphabet.indexOf(character) * (3 ** index % 31),
    0,
  );
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}
