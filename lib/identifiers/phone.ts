import { compactTyped } from '#lib/kernel/typed-text.ts';

/** The stored form of a mobile number: digits alone, without the country's code. */
export const normalisePhone = (typed: string): string =>
  compactTyped(typed)
    .replace(/[().·/]/g, '')
    .replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');

export const isMobile = (number: string): boolean => /^1[3-9]\d{9}$/.test(number);
