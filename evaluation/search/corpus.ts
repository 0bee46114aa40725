import { z, type ZodType } from 'zod';
import type { SearchRecord, Words } from '#lib/search/engine/engine.ts';
import { BadInput, readJson, readLines, readYaml } from './read-lines.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const texts = z
  .union([z.array(z.string()), z.string()])
  .nullish()
  .transform((value) => (value ? [value].flat() : []));

/** A line of a corpus; only `id` and `title` are required. `rank` is 1 for the item used most. */
const item = z.object({
  id: z.coerce.string(),
  lang: z.string().nullish(),
  title: z.string(),
  summary: text,
  dept: text,
  type: text,
  theme: text,
  keywords: texts,
  alias: texts,
  rank: z.number().positive().nullish(),
});
export type Item = z.output<typeof item>;

const grades = z.union([
  z.record(z.string(), z.coerce.number()),
  z.array(z.string()).transform((ids) => Object.fromEntries(ids.map((id) => [id, 1]))),
]);
const query = z.object({ q: z.string(), lang: z.string().nullish(), rel: grades });
/** A query with the grade of each item that answers it; 0 and less is no answer. */
export type Query = z.output<typeof query>;

const phrases = z.union([z.array(z.string()), z.string()]).transform((value) => [value].flat());
const rules = z.array(z.object({ from: phrases, to: phrases, when: z.string().optional() }));

/** The items of a corpus, the first of each id in a language. Throws a BadInput if there is none. */
export function readCorpus(file: string, lang?: string): Item[] {
  const items = readIn(lang, file, item);
  const seen = new Set<string>();
  const distinct = items.filter((one) => {
    const key = `${one.lang}:${one.id}`;
    return !seen.has(key) && seen.add(key);
  });
  const again = items.length - distinct.length;
  if (again > 0) console.log(`${file}: ${again} with an id that stood before: passed over`);
  return distinct;
}

export const readQueries = (file: string, lang?: string): Query[] => readIn(lang, file, query);

function readIn<T extends { lang?: string | null | undefined }>(
  lang: string | undefined,
  file: string,
  schema: ZodType<T>,
): T[] {
  const lines = readLines(file, schema);
  const kept = lang ? lines.filter((line) => !line.lang || line.lang === lang) : lines;
  if (kept.length === 0) throw new BadInput(`${file}: nothing in it is in the language ${lang}`);
  return kept;
}

/** Synonym rules as GOV.UK writes them: `[{ when, from, to }]`, or one rule a line. */
export const readSynonyms = (file: string): Words['rewrites'] =>
  (file.includes('.jsonl') ? readLines(file, rules.element) : readJson(file, rules)).map(({ when, ...rule }) => ({
    ...rule,
    ...(when ? { when } : {}),
  }));

const bets = z.object({ shared: z.record(z.string(), phrases) });
/** Best bets as GOV.UK writes them: addresses on GOV.UK by query. */
export const readBestBets = (file: string): Words['bestBets'] =>
  Object.entries(readYaml(file, bets).shared).map(([query, paths]) => ({
    query,
    ids: paths.map((path) => `gb:${path}`),
  }));

/** Records of the items; the best rank has popularity 1, an item without a rank 0. */
export function recordsOf(items: Item[], { aliases }: { aliases: boolean } = { aliases: true }): SearchRecord[] {
  const last = items.reduce((most, { rank }) => Math.max(most, rank ?? 1), 1);
  return items.map(({ id, title, alias, keywords, dept, type, theme, summary, rank }) => ({
    objectID: id,
    title,
    alias: aliases ? alias : [],
    keywords: [...keywords, type, theme].filter(Boolean),
    department: dept,
    summary,
    popularity: rank ? 1 - Math.log(rank) / Math.log(2 * last) : 0,
  }));
}
