import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { normalise } from './engine/analyse.ts';
import type { Words } from './engine/engine.ts';
import type { Rewrite } from './engine/rewrites.ts';
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
  const rewrites = catalogue.listRewrites(locale);
  return {
    records: catalogue.listServices().map((service) => withSynonyms(recordOf(service, locale, known), rewrites)),
    words: { rewrites, bestBets: catalogue.listBestBets(locale) },
  };
}

/**
 * The record with what people say for one of its names: so a part of a synonym finds it too, and a synonym with other
 * words between its own.
 */
function withSynonyms(record: ServiceRecord, rewrites: Rewrite[]): ServiceRecord {
  const names = [record.title, ...record.alias].map(normalise);
  const isNamed = (meant: string): boolean => names.some((name) => name.includes(normalise(meant)));
  const said = rewrites.filter(({ to }) => to.some(isNamed)).flatMap(({ from }) => from);
  return said.length === 0 ? record : { ...record, said: [...new Set(said)] };
}
