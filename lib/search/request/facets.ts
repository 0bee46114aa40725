import { marks, type FacetHit } from '#lib/kernel/search-index.ts';
import { valuesOf, type Attributes } from './attributes.ts';

type Counts = [value: string, count: number][];

/** The counts of each list by attribute, for as long as the list is there: the whole catalogue is asked for most. */
const counted = new WeakMap<readonly Attributes[], Map<string, Counts>>();

/** How many records carry each value: the most frequent first, then by name. The list must not change. */
export function countValues(records: readonly Attributes[], attribute: string, most: number): Counts {
  const known = counted.get(records) ?? new Map<string, Counts>();
  const counts = known.get(attribute) ?? countAll(records, attribute);
  counted.set(records, known.set(attribute, counts));
  return counts.slice(0, most);
}

function countAll(records: readonly Attributes[], attribute: string): Counts {
  const counts = new Map<string, number>();
  // A loop that makes nothing is many times quicker than lists of lists.
  for (const record of records) {
    const values = valuesOf(record, attribute);
    for (let place = 0; place < values.length; place++) {
      const value = values[place] ?? '';
      if (values.indexOf(value) === place) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([one, more], [other, less]) => less - more || byName(one, other));
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
