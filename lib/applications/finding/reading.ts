import { normaliseReference } from '#lib/identifiers/reference.ts';
import { isMobile, normalisePhone } from '#lib/identifiers/phone.ts';
import { nameKey } from '#lib/kernel/typed-text.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import {
  nameTermsSought,
  referenceTerms,
  serviceTerm,
  shortestPart,
  textTerms,
  type TermKind,
} from '#lib/applications/terms/term.ts';

/** One way to understand what was typed: a case is found by it if it has all of the terms. */
export type Reading = { kind: TermKind; terms: string[]; part?: string };

/** As many terms of one reading are looked up. */
const mostTerms = 16;

/** Every way to understand what was typed; none if it is too short for each of them. */
export function readingsOf(typed: string, guides: Guide[]): Reading[] {
  const readings: Reading[] = [
    ...referenceReading(normaliseReference(typed)),
    ...numberReadings(typed),
    { kind: 'name', terms: nameTermsSought(typed) },
    ...guides.filter(isCalled(typed)).map(({ id }): Reading => ({ kind: 'service', terms: [serviceTerm(id)] })),
    { kind: 'text', terms: textTerms(typed) },
  ];
  return readings
    .filter(({ terms }) => terms.length > 0)
    .map((reading) => ({ ...reading, terms: [...new Set(reading.terms)].slice(0, mostTerms) }));
}

/** A reference is also looked for by a part of it; what else its terms stand in is sorted out by the part itself. */
function referenceReading(part: string): Reading[] {
  if (!/^[34679ACDEFGHJKMNPQRTWXY]{4,20}$/.test(part)) return [];
  const all = referenceTerms(part);
  const terms = all.filter((_, at) => at % shortestPart === 0 || at === all.length - 1);
  return [{ kind: 'reference', terms, part }];
}

/** A telephone number, a resident identity number or a credit code, whole or its last four signs. */
function numberReadings(typed: string): Reading[] {
  const number = normaliseReference(typed);
  const phone = normalisePhone(typed);
  const isPhone = isMobile(phone) || /^\d{4}$/.test(phone);
  const isNumber = /^(?:\d{17}[\dX]|[0-9A-Y]{18}|[0-9A-Y]{4})$/.test(number);
  return [
    ...(isPhone ? [{ kind: 'phone' as const, terms: [`phone:${phone}`] }] : []),
    ...(isNumber ? [{ kind: 'id' as const, terms: [`id:${number}`] }] : []),
  ];
}

/** A part of a service's name in one of the languages, of two characters at least. */
const isCalled = (typed: string) => {
  const key = nameKey(typed);
  return ({ name }: Guide): boolean =>
    [...key].length > 1 && Object.values(name).some((one) => nameKey(one).includes(key));
};
