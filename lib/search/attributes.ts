import { facetNames } from './records.ts';

/** A record as filters and counts see it: by the names of its attributes. */
export type Attributes = Readonly<Record<string, unknown>>;

const isFacet = (attribute: string): boolean => facetNames.some((name) => name === attribute);

/** The values that can be filtered and counted; an attribute that is no facet has none, as in Algolia. */
export const valuesOf = (record: Attributes, attribute: string): string[] =>
  isFacet(attribute) && record[attribute] !== undefined ? [record[attribute]].flat().map(String) : [];

/** The numbers that can be compared. */
export const numbersOf = (record: Attributes, attribute: string): number[] =>
  [record[attribute]].flat().filter((value) => typeof value === 'number');
