import type { Guide } from '#lib/catalogue/guide.ts';
import type { Bundle, Department, EvidenceType, LifeEvent, Place } from '#lib/catalogue/lists.ts';
import type { Bilingual, Locale } from '#lib/kernel/locale.ts';

/** A guide with at least its id and name; standards leave out whatever else it lacks. */
export type AnyGuide = Pick<Guide, 'id' | 'name'> & Partial<Guide>;

/** A city's published catalogue, by id. */
export type Catalogue = {
  guides: ReadonlyMap<string, AnyGuide>;
  departments: ReadonlyMap<string, Department>;
  places: ReadonlyMap<string, Place>;
  evidenceTypes: ReadonlyMap<string, EvidenceType>;
  lifeEvents: ReadonlyMap<string, LifeEvent>;
  bundles: ReadonlyMap<string, Bundle>;
};

/** The publishing portal; all addresses are absolute. */
export type Site = {
  name: Bilingual;
  city: Bilingual;
  home: (locale: Locale) => string;
  service: (locale: Locale, id: string) => string;
  application: (locale: Locale, id: string) => string;
  blankForm: (locale: Locale, id: string) => string;
  department: (locale: Locale, id: string) => string;
  /** A file of the portal, or an external address unchanged. */
  file: (address: string) => string;
};
