import 'server-only';
import { algoliaIndex } from '#lib/adapters/algolia.ts';
import { embeddedIndex } from '#lib/adapters/embedded-index.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import type { SearchIndex, SearchRequest, WithSearchIndex } from '#lib/kernel/search-index.ts';
import type { Usage } from '#lib/recommendations/insight/read-usage.ts';
import { readCompiledIndex } from '#lib/search/compiled-index.ts';
import { contentOf } from '#lib/search/content.ts';
import { indexName } from '#lib/search/request/records.ts';
import { theCatalogue } from './content.ts';
import { algoliaAccount } from './algolia.ts';
import { usageAtHand } from './usage.ts';

export const searchContext = (): WithSearchIndex & WithCatalogue => ({
  searchIndex: searchIndex(),
  catalogue: theCatalogue(),
});

let held: { week: Usage['week']; index: SearchIndex } | undefined;

/**
 * Algolia if the city has an account, else the index that the build serialised. It is loaded at first use, and again when
 * another week of visits is released.
 */
function searchIndex(): SearchIndex {
  const usage = usageAtHand();
  if (!held || held.week !== usage?.week)
    held = { week: usage?.week, index: openIndex(usage?.popularity ?? new Map<string, number>()) };
  return held.index;
}

function openIndex(popularity: Usage['popularity']): SearchIndex {
  const embedded = embeddedIndex((name) => ({
    ...contentOf(theCatalogue(), localeOf(name), popularity),
    ...serialisedOf(name),
  }));
  const account = algoliaAccount();
  if (!account) return embedded;
  // Loads it now, so that it answers at once when Algolia does not.
  void embedded.search(locales.map(countNothing));
  return algoliaIndex(account, embedded);
}

const countNothing = (locale: Locale): SearchRequest => ({
  ...{ indexName: indexName(locale), query: '', page: 0, hitsPerPage: 0 },
  ...{ facets: [], filters: {} },
});

/** While developing, the content may change, so that the engine is built from it. */
const serialisedOf = (name: string) =>
  process.env.NODE_ENV === 'production' ? { serialised: readCompiledIndex(name) } : {};

const localeOf = (name: string) => locales.find((locale) => indexName(locale) === name) ?? 'zh';
