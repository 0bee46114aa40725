import 'server-only';
import { algoliaIndex } from '#lib/adapters/algolia.ts';
import { embeddedIndex } from '#lib/adapters/embedded-index.ts';
import { locales } from '#lib/kernel/locale.ts';
import type { SearchIndex } from '#lib/kernel/search-index.ts';
import { contentOf } from '#lib/search/content.ts';
import { indexName } from '#lib/search/records.ts';

let held: SearchIndex | undefined;

/** Algolia where the city has an account, else the index built from the catalogue; made at first use. */
export const searchIndex = (): SearchIndex => (held ??= openIndex());

const openIndex = (): SearchIndex => {
  const embedded = embeddedIndex((name) => contentOf(localeOf(name)));
  const { ALGOLIA_APP_ID: appId, ALGOLIA_API_KEY: apiKey } = process.env;
  if (!appId || !apiKey) return embedded;
  // Loaded now, so that it answers at once when Algolia does not.
  void embedded.search(locales.map((locale) => ({ indexName: indexName(locale), query: '', hitsPerPage: 0 })));
  return algoliaIndex({ appId, apiKey }, embedded);
};

const localeOf = (name: string) => locales.find((locale) => indexName(locale) === name) ?? 'zh';
