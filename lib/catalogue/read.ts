import { locales, type Locale } from '#lib/kernel/locale.ts';
import { completeForm } from './complete-form.ts';
import { freezeLists } from './freeze-lists.ts';
import { readCompiled } from './compiled.ts';
import type { Form } from '#lib/forms/form.ts';
import { applicantsOf, isOnline, type Audience, type Guide } from './guide.ts';
import type { Bundle, City, Department, EvidenceType, LifeEvent, Notice, Page, Place } from './lists.ts';
import type { CalendarTable } from './read-calendar.ts';
import { isGuide, type Service } from './service.ts';
import type { Sensitive } from './words.ts';

export const theCity = (): City => catalogue().city;
/** Everything that is listed and found, fixtures too; the same array until the catalogue is reloaded. */
export const listServices = (): readonly Service[] => catalogue().services;
export const findService = (id: string): Service | undefined => catalogue().serviceOf.get(id);
export const listGuides = (): Guide[] => [...catalogue().guides.values()];
export const listFeatured = (): Guide[] => catalogue().featured.flatMap((id) => findGuide(id) ?? []);
export const findGuide = (id: string): Guide | undefined => catalogue().guides.get(id);
export const listDepartments = (): Department[] => [...catalogue().departments.values()];
export const findDepartment = (id: string): Department | undefined => catalogue().departments.get(id);
export const findPlace = (id: string): Place | undefined => catalogue().places.get(id);
export const findEvidenceType = (id: string): EvidenceType | undefined => catalogue().evidenceTypes.get(id);
export const findLifeEvent = (id: string): LifeEvent | undefined => catalogue().lifeEvents.get(id);
export const listBundles = (): Bundle[] => [...catalogue().bundles.values()];
export const findBundle = (id: string): Bundle | undefined => catalogue().bundles.get(id);
export const listNotices = (): Notice[] => catalogue().notices;
export const listCalendarTables = (): CalendarTable[] => catalogue().calendar;
/** Synonyms: everyday words and their equivalents in the catalogue. */
export const listRewrites = (locale: Locale): { from: string[]; to: string[] }[] =>
  catalogue().synonyms[locale].map(({ say, mean }) => ({ from: say, to: mean }));
/** Queries with first answers chosen by an editor. */
export const listBestBets = (locale: Locale): { query: string; ids: string[] }[] =>
  catalogue().bestBets[locale].map(({ query, services }) => ({ query, ids: services }));
/** Services that recommendations never start from, and those they never lead to. */
export const findSensitiveServices = (): Sensitive['services'] => catalogue().sensitive.services;
/** Words, in either language, whose searches are never counted, suggested or remembered. */
export const listSensitiveWords = (): string[] => locales.flatMap((locale) => catalogue().sensitive.words[locale]);
export const wholeCatalogue = (): ReturnType<typeof readCatalogue> => ({
  ...catalogue(),
  departments: ownOf(catalogue().departments),
  lifeEvents: ownOf(catalogue().lifeEvents),
});

const ownOf = <T extends { fixture?: true | undefined }>(all: Map<string, T>): Map<string, T> =>
  new Map([...all].filter(([, { fixture }]) => !fixture));
export const findPage = (id: string): Page | undefined => catalogue().pages.get(id);

export const listLifeEvents = (audience?: Audience): LifeEvent[] =>
  [...catalogue().lifeEvents.values()].filter((event) => !audience || event.audience === audience);

/**
 * The form of a service: its own or the general one, with the pages its guide requires; undefined unless it is online.
 */
export function formOf(guide: Guide): Form | undefined {
  if (!isOnline(guide)) return undefined;
  const { forms, generalForms } = catalogue();
  const general = applicantsOf(guide).includes('citizen') ? 'general-citizen' : 'general-business';
  const form = forms.get(guide.id) ?? generalForms.get(general);
  return form && withLists(completeForm(form, guide, findEvidenceType));
}

/** Adds the city's lists to a form that was stored without them. */
export const withLists = (form: Form): Form => freezeLists(form, { districts: theCity().districts, findPlace });

/** In development files change: the cache expires after this time. */
const staleAfter = process.env.NODE_ENV === 'development' ? 2_000 : Number.POSITIVE_INFINITY;
let kept: { catalogue: ReturnType<typeof readCatalogue>; at: number } | undefined;

function catalogue() {
  if (!kept || performance.now() - kept.at > staleAfter) {
    kept = { catalogue: readCatalogue(), at: performance.now() };
  }
  return kept.catalogue;
}

/** A server reads the checked file; its bundle leaves out the sources and their reader. */
const readAll = process.env.NODE_ENV === 'production' ? readCompiled : (await import('./read-files.ts')).readFiles;

function readCatalogue() {
  const catalogue = readAll();
  return {
    ...catalogue,
    departments: byId(catalogue.departments),
    places: byId(catalogue.places),
    evidenceTypes: byId(catalogue.evidenceTypes),
    lifeEvents: byId(catalogue.lifeEvents),
    serviceOf: byId(catalogue.services),
    guides: byId(catalogue.services.filter(isGuide)),
    forms: byId(catalogue.forms),
    generalForms: byId(catalogue.generalForms),
    bundles: byId(catalogue.bundles),
    pages: byId(catalogue.pages),
  };
}

const byId = <T extends { id: string }>(entries: T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));
