import { buildEngine } from '#lib/search/engine.ts';
import { readCorpus, readQueries, readSynonyms, recordsOf } from './corpus.ts';
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

/** Prints how well a corpus answers its queries, without the recipe and with it; with `json` the latter again as the last line. */
export async function evaluateFiles({ corpus, queries, synonyms, lang, json }: Files): Promise<void> {
  const records = recordsOf(readCorpus(corpus, lang));
  const asked = readQueries(queries, lang);
  const rewrites = synonyms ? readSynonyms(synonyms) : [];
  const engine = buildEngine(records, { rewrites, bestBets: [] });
  const plain = plainMiniSearch(records);
  console.log(heading(`${records.length} records`));
  console.log(row('MiniSearch, plain', await measure(plain.search, asked)));
  const measured = await measure((query) => engine.search(query).records.map(({ objectID }) => objectID), asked);
  console.log(row('with the recipe', measured));
  if (json) console.log(JSON.stringify(rounded(measured)));
}

const rounded = (measured: Measured): Record<string, number> =>
  Object.fromEntries(Object.entries(measured).map(([name, value]) => [name, Math.round(value * 10_000) / 10_000]));
