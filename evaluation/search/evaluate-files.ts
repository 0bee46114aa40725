import { buildEngine, type SearchRecord } from '#lib/search/engine/engine.ts';
import { type Query, readCorpus, readQueries, readSynonyms, recordsOf } from './corpus.ts';
import { measure, type Measured } from './measure.ts';
import { plainMiniSearch } from './plain.ts';
import { heading, row } from './table.ts';

export type Files = {
  corpus: string;
  queries: string;
  synonyms: string | undefined;
  lang: 'zh' | 'en' | undefined;
  json: boolean;
};

/** Prints the quality of a corpus for its queries, without and with the recipe; `json` repeats the latter as the last line. */
export async function evaluateFiles({ corpus, queries, synonyms, lang, json }: Files): Promise<void> {
  const records = recordsOf(readCorpus(corpus, lang));
  const asked = answeredBy(records, readQueries(queries, lang), queries);
  const rewrites = synonyms ? readSynonyms(synonyms) : [];
  const engine = buildEngine(records, { rewrites, bestBets: [] });
  const plain = plainMiniSearch(records);
  console.log(heading(`${records.length} records`));
  console.log(row('MiniSearch, plain', await measure(plain.search, asked)));
  const measured = await measure((query) => engine.search(query).records.map(({ objectID }) => objectID), asked);
  console.log(row('with the recipe', measured));
  if (json) console.log(JSON.stringify(rounded(measured)));
}

/** The queries with their answers that are in the corpus; prints the number of the others. */
function answeredBy(records: SearchRecord[], asked: Query[], file: string): Query[] {
  const known = new Set(records.map(({ objectID }) => objectID));
  const answered = asked.map((query) => ({
    ...query,
    rel: Object.fromEntries(Object.entries(query.rel).filter(([id]) => known.has(id))),
  }));
  const count = (queries: Query[]): number => queries.reduce((sum, { rel }) => sum + Object.keys(rel).length, 0);
  const lost = count(asked) - count(answered);
  const unanswered = answered.filter(({ rel }) => Object.keys(rel).length === 0).length;
  if (lost > 0) console.log(`${file}: ${lost} answers are not in the corpus: passed over`);
  if (unanswered > 0) console.log(`${file}: ${unanswered} queries without an answer count for time, not for quality`);
  return answered;
}

const rounded = (measured: Measured): Record<string, number> =>
  Object.fromEntries(Object.entries(measured).map(([name, value]) => [name, Math.round(value * 10_000) / 10_000]));
