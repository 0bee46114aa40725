import type { SearchRecord, Words } from '#lib/search/engine/engine.ts';
import { readBestBets, readCorpus, readQueries, readSynonyms, recordsOf, type Item, type Query } from './corpus.ts';
import { pinyinSets, withTypos } from './query-sets.ts';

/** Queries with their answers, and the records that they search. */
export type LabelledSet = { name: string; records: SearchRecord[]; words: Words; queries: Query[] };
/** Guangdong's items with their everyday names as queries, and the sets derived from them in pinyin and homophones. */
export type Guangdong = { items: Item[]; aliases: Query[]; pinyin: Query[] };
export type Labelled = { guangdong: Guangdong; sets: LabelledSet[] };

/** SEARCH_DATA, or the folder beside the repository. */
export const folderOfSets = (): string => process.env['SEARCH_DATA'] ?? '../shared/data/search';

const noWords: Words = { rewrites: [], bestBets: [] };

/** The labelled sets of a folder: GOV.UK's checks and top pairs, Guangdong's everyday names, and sets derived from them. */
export function readLabelled(folder: string): Labelled {
  const file = (name: string): string => `${folder}/${name}`;
  const govuk = recordsOf(readCorpus(file('en-govuk.jsonl.gz')));
  const unranked = govuk.map((record) => ({ ...record, popularity: 0 }));
  const words = { rewrites: readSynonyms(file('en-govuk-synonyms.json')), bestBets: [] };
  const bets = readBestBets(file('en-govuk-best-bets.yml'));
  const checks = readQueries(file('en-govuk-checks-2017.jsonl.gz'));
  const { typed, meant } = withTypos(checks);
  const items = readCorpus(file('zh-guangdong.jsonl.gz'));
  const records = recordsOf(items);
  const unnamed = recordsOf(items, { aliases: false });
  const aliases = readQueries(file('zh-guangdong-aliases.jsonl'));
  const pinyin = pinyinSets(items);
  return {
    guangdong: { items, aliases, pinyin: Object.values(pinyin).flat() },
    sets: [
      { name: 'GOV.UK checks 2017', records: govuk, words, queries: checks },
      { name: '… without popularity', records: unranked, words, queries: checks },
      { name: '… without popularity and synonyms', records: unranked, words: noWords, queries: checks },
      { name: 'GOV.UK top pairs 2024', records: govuk, words, queries: readQueries(file('en-govuk-top-2024.jsonl')) },
      { name: 'GOV.UK best bets', records: govuk, words: { ...words, bestBets: bets }, queries: chosen(bets, govuk) },
      { name: 'checks that can be mistyped, as meant', records: govuk, words, queries: meant },
      { name: 'the same with one edit each', records: govuk, words, queries: typed },
      { name: 'Guangdong aliases, not indexed', records: unnamed, words: noWords, queries: aliases },
      { name: 'Guangdong aliases, indexed', records, words: noWords, queries: aliases },
      { name: 'pinyin, joined', records, words: noWords, queries: pinyin.pinyin },
      { name: 'pinyin initials, 3 to 5 letters', records, words: noWords, queries: pinyin.initials },
      { name: 'homophones', records, words: noWords, queries: pinyin.homophones },
    ],
  };
}

/** The best bets as queries, each answered by its pages that are in the corpus. */
function chosen(bets: Words['bestBets'], records: SearchRecord[]): Query[] {
  const known = new Set(records.map(({ objectID }) => objectID));
  return bets.flatMap(({ query, ids }) => {
    const answers = ids.filter((id) => known.has(id));
    return answers.length > 0 ? [{ q: query, rel: Object.fromEntries(answers.map((id) => [id, 1])) }] : [];
  });
}
