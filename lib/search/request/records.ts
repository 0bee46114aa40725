import { isOnline, type Guide } from '#lib/catalogue/guide.ts';
import { isGuide, type Service } from '#lib/catalogue/service.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { SearchRecord } from '#lib/search/engine/engine.ts';

export type ServiceRecord = SearchRecord & {
  audience: string[];
  lifeEvent: string[];
  departmentId: string;
  online: string;
  instant: string;
};

export const facetNames = ['audience', 'lifeEvent', 'departmentId', 'online', 'instant'] as const;
export type FacetName = (typeof facetNames)[number];

export const indexName = (locale: Locale): string => `services_${locale}`;

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

/** The mean of released visits and of the editors' list, which is a wish and counts a quarter; the list alone before any are released. */
function popularityOf({ id }: Service, { featured, popularity }: Pick<Known, 'featured' | 'popularity'>): number {
  const listed = rankIn(featured, id) / 4;
  return popularity.size === 0 ? listed : (listed + (popularity.get(id) ?? 0)) / 2;
}

/** 1 for the first of the list, less for each that follows, 0 for a service that is not in it. */
function rankIn(featured: Guide[], id: string): number {
  const index = featured.findIndex((one) => one.id === id);
  return index < 0 ? 0 : 1 - index / featured.length;
}
