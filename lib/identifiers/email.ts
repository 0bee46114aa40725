import { plainTyped } from '#lib/kernel/typed-text.ts';

/** The stored form of an address: half width, lower case, without spaces around it or around its parts. */
export const normaliseEmail = (typed: string): string =>
  plainTyped(typed)
    .replace(/[。｡]/g, '.')
    .replace(/\s*([@.])\s*/g, '$1')
    .toLowerCase();

/**
 * Accepts a single plain address, without name, comment or group (RFC 5322), so that two texts always mean two
 * mailboxes. Only a delivered letter proves that it exists.
 */
export const isEmail = (address: string): boolean =>
  address.length <= 254 && /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u.test(address);
