import { fileURLToPath } from 'node:url';
import { readContent } from '#lib/catalogue/read-content.ts';
import { contentOf } from '#lib/search/content.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { readQueries } from './corpus.ts';
import type { LabelledSet } from './labelled-sets.ts';

const queriesIn = (locale: Locale): string =>
  fileURLToPath(new URL(`labelled/queries.${locale}.jsonl`, import.meta.url));

/** The portal's own catalogue with queries written for it as citizens type them; grade 3 is what they need, 1 may help. */
export function catalogueSets(): LabelledSet[] {
  const { catalogue } = readContent();
  return locales.map((locale) => ({
    name: `this catalogue, ${locale}`,
    ...contentOf(catalogue, locale),
    queries: readQueries(queriesIn(locale)),
  }));
}
