import type { Values } from '#app/_forms/values.ts';
import { entryName, entryOf } from '#lib/forms/entry-names.ts';

/** The names of the buttons that add and remove a row of a list. */
export const addEntry = 'addEntry';
export const removeEntry = 'removeEntry';

/** The rows that stand on a page: those that something was typed or saved in, and as many as are needed at least. */
export function placesOf(list: string, names: string[], { atLeast }: { atLeast: number }): number[] {
  const typed = names.flatMap((name) => entryOf(list, name)?.place ?? []);
  const places = new Set(typed);
  for (let place = 0; places.size < atLeast; place += 1) places.add(place);
  return [...places].toSorted((one, other) => one - other);
}

/** What was typed with one more row, or one less, if such a button was pressed; nothing else happens. */
export function changeRows(typed: Values): Values | undefined {
  const { [addEntry]: list, [removeEntry]: row, ...rest } = typed;
  if (typeof list === 'string') {
    const last = Math.max(-1, ...Object.keys(rest).flatMap((name) => entryOf(list, name)?.place ?? []));
    return { ...rest, [entryName(list, last + 1, 'row')]: '' };
  }
  if (typeof row !== 'string') return undefined;
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith(`${row}.`)));
}
