import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { embeddedIndex } from '#lib/adapters/embedded-index.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import { contentOf } from '#lib/search/content.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { findElsewhere } from '#lib/search/elsewhere.ts';
import { indexName } from '#lib/search/request/records.ts';
import { searchServices } from '#lib/search/search.ts';
import { readQueries, type Query } from './corpus.ts';
import type { LabelledSet } from './labelled-sets.ts';
import { measure } from './measure.ts';

const halves = ['development', 'held out'] as const;
export type Half = (typeof halves)[number];
export type EverydaySet = LabelledSet & { locale: Locale; half: Half };

const labelled = (file: string): string => fileURLToPath(new URL(`labelled/${file}`, import.meta.url));

/** Puts a query into one half for good, by its text alone, so that nobody chooses what is held out. */
const halfOf = ({ q }: Query): Half =>
  (createHash('sha256').update(q).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'held out';

/** Everyday queries for the portal's own catalogue, written before the engine was tuned; one set a language and half. */
export function everydaySets(): EverydaySet[] {
  const { catalogue } = readContent();
  return locales.flatMap((locale) =>
    halves.map((half) => ({
      ...{ name: `everyday, ${locale}, ${half}`, locale, half },
      ...contentOf(catalogue, locale),
      queries: readQueries(labelled(`everyday.${locale}.jsonl`)).filter((query) => halfOf(query) === half),
    })),
  );
}

/** More queries for what the catalogue lacks, for tuning alone. */
export const outsideQueries = (locale: Locale): Query[] => readQueries(labelled('outside.jsonl'), locale);

/** Queries that bundles, places and pages answer; an answer is a kind and an id: `place:civic-centre`. */
export const elsewhereQueries = (locale: Locale): Query[] => readQueries(labelled('elsewhere.jsonl'), locale);

/** Whether a query asks for a service that the catalogue does not have. */
export const isOutside = ({ rel }: Query): boolean => Object.keys(rel).length === 0;

/** The whole search as pages ask it: both languages, and what is no service. */
export function portal() {
  const { catalogue } = readContent();
  const searchIndex = embeddedIndex((name) =>
    contentOf(catalogue, locales.find((locale) => indexName(locale) === name) ?? 'zh'),
  );
  const elsewhere = (locale: Locale, text: string): string[] =>
    findElsewhere(catalogue, locale, text).map((found) => {
      const { id } = found.kind === 'bundle' ? found.bundle : found.kind === 'page' ? found.page : found.place;
      return `${found.kind}:${id}`;
    });
  const ask = async (locale: Locale, text: string) => {
    const { ids, exact } = await searchServices({ searchIndex }, locale, { text, filters: {}, page: 0 });
    return { ids, isExact: exact || elsewhere(locale, text).length > 0 };
  };
  return { ask, elsewhere };
}

export type Portal = ReturnType<typeof portal>;
type Sureness = { inside: number; exact: number; outside: number; wronglyExact: string[] };

/** How many queries with an answer are called exact, and which ones without. */
export async function surenessOf({ ask }: Portal, locale: Locale, queries: Query[]): Promise<Sureness> {
  const answers = await Promise.all(queries.map(async (query) => ({ query, ...(await ask(locale, query.q)) })));
  const inside = answers.filter(({ query }) => !isOutside(query));
  const outside = answers.filter(({ query }) => isOutside(query));
  return {
    ...{ inside: inside.length, exact: inside.filter(({ isExact }) => isExact).length, outside: outside.length },
    wronglyExact: outside.filter(({ isExact }) => isExact).map(({ query }) => query.q),
  };
}

export const measurePortal = ({ ask }: Portal, { locale, queries }: EverydaySet) =>
  measure(async (text) => (await ask(locale, text)).ids, queries);
