import { findDepartment, listBestBets, listFeatured, listGuides, listRewrites } from '#lib/catalogue/read.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Words } from './engine.ts';
import { recordOf, type ServiceRecord } from './records.ts';

/** What an index holds: the services, and the words that lead to them. */
export type Content = { records: ServiceRecord[]; words: Words };

/** The catalogue in one language. */
export function contentOf(locale: Locale): Content {
  const nameDepartment = (id: string) => findDepartment(id)?.name[locale] ?? '';
  const known = { nameDepartment, featured: listFeatured() };
  return {
    records: listGuides().map((guide) => recordOf(guide, locale, known)),
    words: { rewrites: listRewrites(locale), bestBets: listBestBets(locale) },
  };
}
