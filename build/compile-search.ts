// A step of the build, after the catalogue is compiled and before it is packed: serialises the search engines.
import { writeFileSync } from 'node:fs';
import { readContent } from '#lib/catalogue/read-content.ts';
import { locales } from '#lib/kernel/locale.ts';
import { compiledIndex } from '#lib/search/compiled-index.ts';
import { contentOf } from '#lib/search/content.ts';
import { buildEngine } from '#lib/search/engine/engine.ts';
import { indexName } from '#lib/search/request/records.ts';
import { root } from '#scripts/steps/say.mjs';

const { catalogue } = readContent();
for (const locale of locales) {
  const { records, words } = contentOf(catalogue, locale);
  writeFileSync(`${root}/${compiledIndex(indexName(locale))}`, buildEngine(records, words).serialise());
}
