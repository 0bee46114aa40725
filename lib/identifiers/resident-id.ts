import { dayOf, type Day } from '#lib/kernel/day.ts';
import { compactTyped } from '#lib/kernel/typed-text.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Province codes (GB/T 2260), and 81–83 of the residence permits of people from Hong Kong, Macao and Taiwan. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

/** In years: nobody whose number is asked for was born longer ago. */
const oldest = 150;

export type ResidentIdFault = 'length' | 'region' | 'date' | 'checksum';

/** The stored form of a number: half width, upper case, no spaces. */
export const normaliseResidentId = (typed: string): string => compactTyped(typed).toUpperCase();

/**
 * Checks a normalised number: of a resident (GB 11643-1999), of a residence permit, or of a foreign permanent resident
 * (GA/T 2102-2023: a 9, the province of issue, the country by its three digits). Only the province is checked: a number
 * keeps its district code after the district is abolished.
 */
export function residentIdFault(number: string, today: Day = dayOf(new Date())): ResidentIdFault | undefined {
  if (!/^\d{17}[\dX]$/.test(number)) return 'length';
  if (!provinces.has(provinceIn(number))) return 'region';
  if (!isBirth(birthDateIn(number), today)) return 'date';
  return checkCharacter(number) === number[17] ? undefined : 'checksum';
}

const provinceIn = (number: string): string => (number.startsWith('9') ? number.slice(1, 3) : number.slice(0, 2));

/** The date of birth in a number whose form is right. */
export const birthDateIn = (number: string): Day =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;

export type Sex = 'male' | 'female';

/** The sex in a number whose form is right: the last digit of the serial number is odd for men. */
export const sexIn = (number: string): Sex => (Number(number[16]) % 2 === 1 ? 'male' : 'female');

const isBirth = (day: Day, today: Day): boolean =>
  isDay(day) && day <= today && Number(day.slice(0, 4)) >= Number(today.slice(0, 4)) - oldest;

function checkCharacter(number: string): string | undefined {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11];
}

function isDay(day: Day): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Keeps the first six characters and the last. */
export const maskResidentId = (number: string): string => `${number.slice(0, 6)}${'*'.repeat(11)}${number.slice(-1)}`;
