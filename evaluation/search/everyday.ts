import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readContent } from '#lib/catalogue/read-content.ts';
import { contentOf } from '#lib/search/content.ts';
import { locales } from '#lib/kernel/locale.ts';
import { readQueries, type Query } from './corpus.ts';
import type { LabelledSet } from './labelled-sets.ts';

export const halves = ['development', 'held out'] as const;
export type Half = (typeof halves)[number];

const labelled = (file: string): string => fileURLToPath(new URL(`labelled/${file}`, import.meta.url));

/** Puts a query into one half for good, by its text alone, so that nobody chooses what is held out. */
export const halfOf = ({ q }: Query): Half =>
  (createHash('sha256').update(q).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'held out';

/** Everyday queries for the portal's own catalogue, written before the engine was tuned; one set a language and half. */
export function everydaySets(): (LabelledSet & { half: Half })[] {
  const { catalogue } = readContent();
  return locales.flatMap((locale) =>
    halves.map((half) => ({
      name: `everyday, ${locale}, ${half}`,
      half,
      ...contentOf(catalogue, locale),
      queries: readQueries(labelled(`everyday.${locale}.jsonl`)).filter((query) => halfOf(query) === half),
    })),
  );
}

/** Queries that ask for a service that the catalogue does not have. */
export const isOutside = ({ rel }: Query): boolean => Object.keys(rel).length === 0;
