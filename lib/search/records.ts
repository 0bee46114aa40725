import { isOnline, type Guide } from '#lib/catalogue/guide.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** A service as the index knows it, in one language. */
export type ServiceRecord = {
  objectID: string;
  title: string;
  alias: string[];
  keywords: string[];
  department: string;
  summary: string;
  popularity: number;
  audience: string[];
  lifeEvent: string[];
  departmentId: string;
  online: string;
  instant: string;
};

/** What the index searches, with the weight of each; what narrows a search. */
export const searchable = { title: 4, alias: 4, keywords: 2, department: 1, summary: 1 };
export const facetNames = ['audience', 'lifeEvent', 'departmentId', 'online', 'instant'] as const;
export type FacetName = (typeof facetNames)[number];

export const indexName = (locale: Locale): string => `services_${locale}`;

type Naming = (departmentId: string) => string;

export const recordOf = (guide: Guide, locale: Locale, nameDepartment: Naming): ServiceRecord => ({
  objectID: guide.id,
  title: guide.name[locale],
  alias: guide.aliases[locale],
  keywords: guide.keywords[locale],
  department: nameDepartment(guide.department),
  summary: guide.summary[locale],
  popularity: guide.mostNeeded ? 1 : 0,
  audience: guide.audience,
  lifeEvent: guide.lifeEvents,
  departmentId: guide.department,
  online: isOnline(guide) ? 'yes' : 'no',
  instant: guide.caseType === 'on-the-spot' ? 'yes' : 'no',
});
