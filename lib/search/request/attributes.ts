import { facetNames } from './records.ts';

export type Attributes = Readonly<Record<string, unknown>>;

const facets: ReadonlySet<string> = new Set(facetNames);

/** The values that can be filtered and counted; an attribute that is no facet has none, as in Algolia. */
export function valuesOf(record: Attributes, attribute: string): string[] {
  const value = facets.has(attribute) ? record[attribute] : undefined;
  if (value === undefined) return [];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map(String);
}

/** Values are compared without regard to capitals, as Algolia does. */
export const carries = (record: Attributes, attribute: string, wanted: string): boolean =>
  valuesOf(record, attribute).some((value) => value.toLowerCase() === wanted.toLowerCase());
