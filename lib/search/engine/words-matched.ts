import { analyse, stemOf } from './analyse.ts';
import type { Searchable } from './postings.ts';
import type { Slot } from './query-terms.ts';

/** The terms of a record that some reading of the query looked for. */
export function wordsMatched(record: Searchable, slots: Slot[], terms: string[]): string[] {
  const sought = new Set(slots.flatMap(({ readings }) => readings.map(({ term }) => terms[term])));
  const texts = [record.title, ...record.alias, ...record.keywords, record.department, record.summary];
  const own = new Set(texts.flatMap(analyse));
  return [...own].filter((term) => sought.has(term) || sought.has(stemOf(term)));
}
