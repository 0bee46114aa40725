import { marks, type FacetHit } from '#lib/kernel/search-index.ts';
import { valuesOf, type Attributes } from './attributes.ts';

/** How many records carry each value: the most frequent first, then by name. */
export function countValues(records: Attributes[], attribute: string, most: number): [value: string, count: number][] {
  const counts = new Map<string, number>();
  // A list without filters counts every record: a loop that makes nothing is many times quicker.
  for (const record of records) {
    const values = valuesOf(record, attribute);
    for (let place = 0; place < values.length; place++) {
      const value = values[place] ?? '';
      if (values.indexOf(value) === place) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([one, more], [other, less]) => less - more || byName(one, other)).slice(0, most);
}

/** By code unit, which is the same on every machine. */
const byName = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** The values that begin with what is typed, or have a word that does; what was typed stands in `marks`. */
export function findValues(counts: [value: string, count: number][], typed: string): FacetHit[] {
  const wanted = plain(typed.trim());
  if (wanted === '') return counts.map(([value, count]) => ({ value, highlighted: value, count }));
  return counts.flatMap(([value, count]) => {
    const from = ` ${plain(value)}`.indexOf(` ${wanted}`);
    if (from < 0) return [];
    const to = from + wanted.length;
    const marked = `${marks.start}${value.slice(from, to)}${marks.end}`;
    return [{ value, highlighted: `${value.slice(0, from)}${marked}${value.slice(to)}`, count }];
  });
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ' ');
