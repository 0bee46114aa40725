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
type Known = { nameDepartment: (id: string) => string; featured: Guide[] };

export const recordOf = (guide: Guide, locale: Locale, { nameDepartment, featured }: Known): ServiceRecord => ({
  objectID: guide.id,
  title: guide.name[locale],
  alias: guide.aliases[locale],
  keywords: guide.keywords[locale],
  department: nameDepartment(guide.department),
  summary: guide.summary[locale],
  popularity: popularityOf(guide, featured),
  audience: guide.audience,
  lifeEvent: guide.lifeEvents,
  departmentId: guide.department,
  online: isOnline(guide) ? 'yes' : 'no',
  instant: guide.caseType === 'on-the-spot' ? 'yes' : 'no',
});

/** 1 for the service needed most, less for each that follows it, 0 for one that the list leaves out. */
function popularityOf({ id }: Guide, featured: Guide[]): number {
  const place = featured.findIndex((one) => one.id === id);
  return place < 0 ? 0 : 1 - place / featured.length;
}
