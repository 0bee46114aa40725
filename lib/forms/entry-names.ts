/** What was typed, by the names of the inputs. */
type Typed = Record<string, string | string[]>;

/** The name of an input in an entry: `children.2.name`; entries are counted from 0. */
export const entryName = (list: string, place: number | string, part: string): string => `${list}.${place}.${part}`;

/** The entry and the input that a name is of; none if it is of another question. */
export function entryOf(list: string, name: string): { place: number; part: string } | undefined {
  if (!name.startsWith(`${list}.`)) return undefined;
  const [, place, part] = /^(\d{1,3})\.(.+)$/.exec(name.slice(list.length + 1)) ?? [];
  return place === undefined || part === undefined ? undefined : { place: Number(place), part };
}

/** What was typed of each entry, by the names of its own inputs, in their order; an entry left wholly empty is none. */
export function rawEntries({ id }: { id: string }, raw: Typed): [place: number, typed: Typed][] {
  const entries = new Map<number, Typed>();
  for (const [name, value] of Object.entries(raw)) {
    const of = entryOf(id, name);
    if (of) entries.set(of.place, { ...entries.get(of.place), [of.part]: value });
  }
  return [...entries].filter(([, typed]) => !isBlank(typed)).toSorted(([one], [other]) => one - other);
}

/** What was typed under the names of one entry, by its own names. */
export const rawEntry = (list: string, place: number | string, raw: Typed): Typed => {
  const start = `${list}.${place}.`;
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) => (name.startsWith(start) ? [[name.slice(start.length), value]] : [])),
  );
};

/** True if nothing was typed. */
export const isBlank = (typed: Typed): boolean =>
  Object.values(typed)
    .flat()
    .every((value) => !/[^\p{Cc}\p{Cf}\s]/u.test(value));
