import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Words } from './engine/engine.ts';
import { recordOf, type ServiceRecord } from './request/records.ts';

/** What an index holds: the services, the words that lead to them, and the engine that the build serialised, if any. */
export type Content = { records: ServiceRecord[]; words: Words; serialised?: string };

/** The catalogue in one language; `popularity` is the released share of visits of each service, 0…1. */
export function contentOf(
  catalogue: Catalogue,
  locale: Locale,
  popularity: ReadonlyMap<string, number> = new Map(),
): Content {
  const nameDepartment = (id: string) => catalogue.findDepartment(id)?.name[locale] ?? '';
  const known = { nameDepartment, featured: catalogue.listFeatured(), popularity };
  return {
    records: catalogue.listServices().map((service) => recordOf(service, locale, known)),
    words: { rewrites: catalogue.listRewrites(locale), bestBets: catalogue.listBestBets(locale) },
  };
}
