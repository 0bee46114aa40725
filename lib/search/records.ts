import { isOnline, type Guide } from '#lib/catalogue/guide.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { SearchRecord } from './engine.ts';

/** A service as the index knows it, in one language. */
export type ServiceRecord = SearchRecord & {
  audience: string[];
  lifeEvent: string[];
  departmentId: string;
  online: string;
  instant: string;
};

/** What narrows a search. */
export const facetNames = ['audience', 'lifeEvent', 'departmentId', 'online', 'instant'] as const;
export type FacetName = (typeof facetNames)[number];

export const indexName = (locale: Locale): string => `services_${locale}`;

/** What a record takes from the rest of the catalogue. */
type Known = {
  nameDepartment: (id: string) => string;
  featured: Guide[];
  popularity: ReadonlyMap<string, number>;
};

export const recordOf = (guide: Guide, locale: Locale, { nameDepartment, ...needed }: Known): ServiceRecord => ({
  objectID: guide.id,
  title: guide.name[locale],
  alias: guide.aliases[locale],
  keywords: guide.keywords[locale],
  department: nameDepartment(guide.department),
  summary: guide.summary[locale],
  popularity: popularityOf(guide, needed),
  audience: guide.audience,
  lifeEvent: guide.lifeEvents,
  departmentId: guide.department,
  online: isOnline(guide) ? 'yes' : 'no',
  instant: guide.caseType === 'on-the-spot' ? 'yes' : 'no',
});

/** The editors' list has one half of the say, released visits the other; before there are any, the list has all of it. */
function popularityOf({ id }: Guide, { featured, popularity }: Pick<Known, 'featured' | 'popularity'>): number {
  const listed = placeIn(featured, id);
  return popularity.size === 0 ? listed : (listed + (popularity.get(id) ?? 0)) / 2;
}

/** 1 for the service needed most, less for each that follows it, 0 for one that the list leaves out. */
function placeIn(featured: Guide[], id: string): number {
  const place = featured.findIndex((one) => one.id === id);
  return place < 0 ? 0 : 1 - place / featured.length;
}
