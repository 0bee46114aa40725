import { valuesOf, type Attributes } from './attributes.ts';

type Counts = Record<string, number>;

/** Keeps the counts of a list as long as the list itself: the whole catalogue is counted most often. */
const kept = new WeakMap<readonly Attributes[], Map<string, Counts>>();

/** How many records carry each value: the most frequent first, then by name. The list must not change. */
export function countValues(records: readonly Attributes[], attribute: string): Counts {
  const known = kept.get(records) ?? new Map<string, Counts>();
  const counts = known.get(attribute) ?? countAll(records, attribute);
  kept.set(records, known.set(attribute, counts));
  return counts;
}

function countAll(records: readonly Attributes[], attribute: string): Counts {
  const counts = new Map<string, number>();
  // A loop without new lists is many times quicker than lists of lists.
  for (const record of records) {
    const values = valuesOf(record, attribute);
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? '';
      if (values.indexOf(value) === index) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].toSorted(([one, more], [other, less]) => less - more || byName(one, other)));
}

const byName = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
