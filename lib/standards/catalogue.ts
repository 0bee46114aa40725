import type { Guide } from '#lib/catalogue/guide.ts';
import type { Bundle, Department, EvidenceType, LifeEvent, Place } from '#lib/catalogue/lists.ts';
import type { Bilingual, Locale } from '#lib/kernel/locale.ts';

/** A guide of which the address and the name are sure; what else it lacks, every standard leaves out. */
export type AnyGuide = Pick<Guide, 'id' | 'name'> & Partial<Guide>;

/** What a city publishes, by id, as a standard reads it. */
export type Catalogue = {
  guides: ReadonlyMap<string, AnyGuide>;
  departments: ReadonlyMap<string, Department>;
  places: ReadonlyMap<string, Place>;
  evidenceTypes: ReadonlyMap<string, EvidenceType>;
  lifeEvents: ReadonlyMap<string, LifeEvent>;
  bundles: ReadonlyMap<string, Bundle>;
};

/** The portal that publishes it; all addresses are absolute. */
export type Site = {
  name: Bilingual;
  city: Bilingual;
  home: (locale: Locale) => string;
  service: (locale: Locale, id: string) => string;
  application: (locale: Locale, id: string) => string;
  /** The empty form of its application. */
  blankForm: (locale: Locale, id: string) => string;
  department: (locale: Locale, id: string) => string;
  /** A file of the portal, or an address elsewhere as it is. */
  file: (address: string) => string;
};
