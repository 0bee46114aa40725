import { gzipSync } from 'node:zlib';
import { buildEngine, loadEngine, type SearchRecord, type Words } from '#lib/search/engine/engine.ts';
import { recordsOf, type Item } from './corpus.ts';
import type { Guangdong } from './labelled-sets.ts';
import { measure, processor, type Search } from './measure.ts';
import { loadPlainMiniSearch, plainMiniSearch } from './plain.ts';
import { withPostgres } from './postgres.ts';
import { randomFrom } from './query-sets.ts';
import { row, heading } from './table.ts';

const noWords: Words = { rewrites: [], bestBets: [] };

/** Prints the time of a query and of loading, and the size, for the items as they are and 20,000 derived from them. */
export async function reportSpeed({ items, ...queries }: Guangdong): Promise<void> {
  for (const records of [recordsOf(items), recordsOf(mutated(items, 20_000))]) {
    console.log(heading(`${records.length} records: speed, processor of one query`));
    await reportOne(records, queries);
  }
}

async function reportOne(records: SearchRecord[], { aliases, pinyin }: Omit<Guangdong, 'items'>): Promise<void> {
  const engine = buildEngine(records, noWords);
  const search: Search = (query) => engine.search(query).records.map(({ objectID }) => objectID);
  console.log(row('with the recipe', await measure(search, aliases)));
  console.log(row('    pinyin, initials, homophones', await measure(search, pinyin)));
  console.log(loading(engine.serialise(), (serialised) => loadEngine(serialised, records, noWords)));
  const plain = plainMiniSearch(records);
  console.log(row('plain MiniSearch', await measure(plain.search, aliases)));
  console.log(loading(plain.serialise(), loadPlainMiniSearch));
  await withPostgres(records, async (postgres) => {
    const measured = await measure(postgres, aliases, () => performance.now());
    console.log(row('Postgres full text and pg_trgm (elapsed)', measured));
  });
}

function loading(serialised: string, load: (serialised: string) => unknown): string {
  const before = processor();
  load(serialised);
  const spent = processor() - before;
  return `    loads in ${Math.round(spent)} ms of processor; ${(gzipSync(serialised).length / 1e6).toFixed(2)} MB gzipped`;
}

/** The items and variants of them, as catalogues have: another case, another department, another item's text. */
function mutated(items: Item[], total: number): Item[] {
  const random = randomFrom(31_415);
  const any = (): Item => items[Math.floor(random() * items.length)] ?? items[0] ?? never();
  const more = Array.from({ length: Math.max(0, total - items.length) }, (_, index): Item => {
    const [item, other] = [any(), any()];
    const cut = Math.floor(other.title.length / 2);
    const title =
      random() < 0.5 ? `${item.title}（${other.title.slice(cut)}）` : `${other.title.slice(0, cut)}${item.title}`;
    return {
      ...item,
      id: `${item.id}-${index}`,
      title,
      dept: other.dept,
      summary: random() < 0.3 ? other.summary : item.summary,
      alias: [],
    };
  });
  return [...items, ...more];
}

const never = (): never => {
  throw new Error('A corpus without items cannot be multiplied');
};
