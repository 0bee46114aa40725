import { z } from 'zod';
import type { Bilingual } from '#lib/kernel/locale.ts';
import { guideSchema, type Guide } from './guide.ts';
import { reworded } from './wording.ts';

/** A text of a guide that may be reworded; `path` is where it stands: `faq.0.answer`. */
export type Wording = { path: string; text: Bilingual; most: number };
type Place = { pattern: string[]; most: number };

/** Where such texts can stand, `*` for each entry of a list: `faq.*.answer`. */
export const wordingPlaces: Place[] = placesIn(guideSchema);

/** The texts of a guide that may be reworded, in the order of the file. */
export const listWordings = (guide: Omit<Guide, 'id'>): Wording[] =>
  wordingPlaces.flatMap(({ pattern, most }) =>
    textsAt(guide, pattern).map(({ path, text }) => ({ path: path.join('.'), text, most })),
  );

/** The guide with other words; a path that it does not have is left out. */
export function withWordings(guide: Guide, texts: Partial<Record<string, Bilingual>>): Guide {
  const reworded = structuredClone(guide);
  for (const { path } of listWordings(guide)) {
    const text = texts[path];
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    // The path is one that the schema gave.
    const parent = keys.reduce((at, key) => at[key] as Tree, reworded as unknown as Tree);
    if (text) parent[last] = text;
  }
  return reworded;
}

type Tree = { [key: string]: unknown };

function placesIn(schema: unknown, pattern: string[] = []): Place[] {
  if (!(schema instanceof z.ZodType)) return [];
  const marked = reworded.get(schema);
  if (marked) return [{ pattern, ...marked }];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, inner]) => placesIn(inner, [...pattern, key]));
  if (schema instanceof z.ZodArray) return placesIn(schema.element, [...pattern, '*']);
  if (schema instanceof z.ZodUnion) return once(schema.options.flatMap((option) => placesIn(option, pattern)));
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? placesIn(schema.unwrap(), pattern) : [];
}

/** A place that several options of a union have. */
function once(places: Place[]): Place[] {
  return [...new Map(places.map((place) => [place.pattern.join('.'), place])).values()];
}

type Found = { path: string[]; text: Bilingual };

function textsAt(value: unknown, [key, ...rest]: string[], path: string[] = []): Found[] {
  if (value === undefined || value === null) return [];
  // The schema says what stands at the end of a pattern.
  if (key === undefined) return [{ path, text: value as Bilingual }];
  const entries = key === '*' ? Object.entries(value) : [[key, (value as Tree)[key]] as const];
  return entries.flatMap(([name, inner]) => textsAt(inner, rest, [...path, name]));
}
