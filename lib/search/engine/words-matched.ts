import { analyse, stemOf } from './analyse.ts';
import type { Searchable } from './postings.ts';
import type { QueryTerm } from './query-terms.ts';

export function wordsMatched(record: Searchable, queryTerms: QueryTerm[], terms: string[]): string[] {
  const sought = new Set(queryTerms.flatMap(({ readings }) => readings.map(({ term }) => terms[term])));
  const texts = [
    record.title,
    ...record.alias,
    ...(record.said ?? []),
    ...record.keywords,
    record.department,
    record.summary,
  ];
  const own = new Set(texts.flatMap(analyse));
  return [...own].filter((term) => sought.has(term) || sought.has(stemOf(term)));
}
