import type { Day } from '#lib/kernel/day.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A fictional resident identity number of this city with a valid check character (GB 11643); odd serials are men's. */
export function residentIdOf({ district, birth, serial }: { district: number; birth: Day; serial: number }): string {
  const body = `5399${pad(district, 2)}${birth.replaceAll('-', '')}${pad(serial % 1000, 3)}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (weights[index] ?? 0), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** A fictional unified social credit code of this city (GB 32100), its inner code valid as well (GB 11714). */
export function creditCodeOf(number: number): string {
  const inner = `MAC${pad(number, 5)}`;
  const innerSum = [...inner].reduce((sum, sign, index) => sum + parseInt(sign, 36) * (bodyWeights[index] ?? 0), 0);
  const body = `91539900${inner}${'0123456789X'.charAt((11 - (innerSum % 11)) % 11)}`;
  const sum = [...body].reduce((total, sign, index) => total + alphabet.indexOf(sign) * (3 ** index % 31), 0);
  return body + alphabet.charAt((31 - (sum % 31)) % 31);
}

export const phoneOf = (number: number): string => `1990899${pad(number, 4)}`;

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
