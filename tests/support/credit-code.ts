import { randomInt } from 'node:crypto';
import { isCreditCode } from '#lib/identifiers/credit-code.ts';

/** A valid credit code, random among ten million. */
export function aCreditCode(): string {
  const body = `91539900MB${String(randomInt(10_000_000)).padStart(7, '0')}`;
  return [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((last) => body + last).find(isCreditCode) ?? '';
}
