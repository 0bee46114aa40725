import { isOnline, type Guide } from '#lib/catalogue/guide.ts';
import { isGuide, type Service } from '#lib/catalogue/service.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { SearchRecord } from '#lib/search/engine/engine.ts';

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

export const recordOf = (service: Service, locale: Locale, { nameDepartment, ...needed }: Known): ServiceRecord => ({
  objectID: service.id,
  title: service.name[locale],
  alias: service.aliases[locale],
  keywords: service.keywords[locale],
  department: nameDepartment(service.department),
  summary: service.summary[locale],
  popularity: popularityOf(service, needed),
  audience: service.audience,
  lifeEvent: service.lifeEvents,
  departmentId: service.department,
  online: isGuide(service) && isOnline(service) ? 'yes' : 'no',
  instant: isGuide(service) && service.caseType === 'on-the-spot' ? 'yes' : 'no',
});

/** The editors' list has one half of the say, released visits the other; before there are any, the list has all of it. */
function popularityOf({ id }: Service, { featured, popularity }: Pick<Known, 'featured' | 'popularity'>): number {
  const listed = placeIn(featured, id);
  return popularity.size === 0 ? listed : (listed + (popularity.get(id) ?? 0)) / 2;
}

/** 1 for the service needed most, less for each that follows it, 0 for one that the list leaves out. */
function placeIn(featured: Guide[], id: string): number {
  const place = featured.findIndex((one) => one.id === id);
  return place < 0 ? 0 : 1 - place / featured.length;
}
