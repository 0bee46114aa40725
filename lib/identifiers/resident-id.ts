const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Province codes (GB/T 2260), and 81–83 for residents from Hong Kong, Macao and Taiwan. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

export type ResidentIdFault = 'length' | 'region' | 'date' | 'checksum';

/** The stored form of a number: half width, upper case, no spaces. */
export const normaliseResidentId = (typed: string): string =>
  typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

/**
 * Checks a normalised resident identity number (GB 11643-1999). Only the province is checked: a number keeps its
 * district code after the district is abolished.
 */
export function residentIdFault(number: string): ResidentIdFault | undefined {
  if (!/^\d{17}[\dX]$/.test(number)) return 'length';
  if (!provinces.has(number.slice(0, 2))) return 'region';
  if (!isDay(birthDate(number))) return 'date';
  return checkCharacter(number) === number[17] ? undefined : 'checksum';
}

const birthDate = (number: string): string => `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;

function checkCharacter(number: string): string | undefined {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11];
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Keeps the first six characters and the last. */
export const maskResidentId = (number: string): string => `${number.slice(0, 6)}${'*'.repeat(11)}${number.slice(-1)}`;
