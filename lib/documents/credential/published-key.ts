import type { Jwk } from './jws.ts';

/**
 * A public key of the city, the seconds since 1970 from and until which it signed, and the address under which the city
 * issued when it was made: a city that moves to another address is still the issuer of its older documents.
 */
export type PublishedKey = Jwk & { kid: string; alg: string; usedFrom: number; usedUntil?: number; iss?: string };

export const keyFor = (keys: PublishedKey[], kid: unknown): PublishedKey | undefined =>
  keys.find((key) => key.kid === kid);

/** True if the key signed at that time; what a key signs after it was replaced does not count. */
export const wasInUse = ({ usedFrom, usedUntil = Infinity }: PublishedKey, at: number): boolean =>
  at >= usedFrom && at <= usedUntil;
