import { analyse, isHan, stemOf } from '#lib/search/engine/analyse.ts';
import { nameKey } from '#lib/kernel/typed-text.ts';

/** A term is a kind and a value, `phone:13800138000`. These kinds are searched. */
export type TermKind = 'reference' | 'phone' | 'id' | 'name' | 'service' | 'text';

/** The number of characters that a part of a reference needs at least. */
export const shortestPart = 4;

export const phoneTerms = (phone: string): string[] => [`phone:${phone}`, `phone:${phone.slice(-4)}`];

/** A resident identity number or a credit code. */
export const idTerms = (number: string): string[] => [idTerm(number), idTerm(number.slice(-4))];

/** The whole of a number, or its end. */
export const idTerm = (number: string): string => `id:${number}`;

/** A number in the role that it has in a case: two cases share the term if it is the same in both. */
export const roleTerm = (role: string, number: string): string => `role:${role}:${number}`;

export const serviceTerm = (service: string): string => `service:${service}`;

/** Every part of a reference that is as long as the shortest one searched. */
export const referenceTerms = (reference: string): string[] =>
  windows([...reference], shortestPart).map((part) => `reference:${part}`);

/** Every character of a name that is a word by itself, every pair, and three letters each of what is not Chinese. */
export function nameTerms(name: string): string[] {
  const signs = [...nameKey(name)];
  const triples = windows(signs, 3).filter((part) => !isHan(part));
  return [...signs.filter(isHan), ...windows(signs, 2), ...triples].map((part) => `name:${part}`);
}

/** The terms that a part of a name has in any name that holds it; none where it is too short. */
export function nameTermsSought(typed: string): string[] {
  const signs = [...nameKey(typed)];
  if (signs.length === 1) return signs.filter(isHan).map((sign) => `name:${sign}`);
  const triples = windows(signs, 3).filter((part) => !isHan(part));
  const pairs = windows(signs, 2).filter((part) => signs.length === 2 || isHan(part));
  return [...pairs, ...triples].map((part) => `name:${part}`);
}

/** Words by their stem, codes, and Chinese by its pairs; a single sign says too little. */
export const textTerms = (text: string): string[] =>
  analyse(text)
    .filter((word) => [...word].length > 1)
    .map((word) => `text:${stemOf(word)}`);

/** Parts of so many signs, one at each place. */
const windows = (signs: string[], length: number): string[] =>
  signs.slice(0, Math.max(0, signs.length - length + 1)).map((_, at) => signs.slice(at, at + length).join(''));
