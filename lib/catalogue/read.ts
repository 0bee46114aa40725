import { z } from 'zod';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { completeForm } from './complete-form.ts';
import { formSchema, type Form } from './form.ts';
import { guideSchema, isOnline, type Audience, type Guide } from './guide.ts';
import {
  bundleSchema,
  departmentsSchema,
  evidenceTypesSchema,
  featuredSchema,
  lifeEventsSchema,
  noticesSchema,
  pageSchema,
  placesSchema,
  type Bundle,
  type Department,
  type EvidenceType,
  type LifeEvent,
  type Notice,
  type Page,
  type Place,
} from './lists.ts';
import { loadContent, type Source } from './load.ts';
import { bestBetsSchema, sensitiveSchema, synonymsSchema, type Sensitive } from './words.ts';

export const listGuides = (): Guide[] => [...catalogue().guides.values()];
/** What is needed most, in the editor's order. */
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
/** What people say, and the words of the catalogue that it means. */
export const listRewrites = (locale: Locale): { from: string[]; to: string[] }[] =>
  catalogue().synonyms[locale].map(({ say, mean }) => ({ from: say, to: mean }));
/** Queries whose first answers an editor has chosen. */
export const listBestBets = (locale: Locale): { query: string; ids: string[] }[] =>
  catalogue().bestBets[locale].map(({ query, services }) => ({ query, ids: services }));
/** The services that recommendations start nowhere from, and those that they never lead to. */
export const findSensitiveServices = (): Sensitive['services'] => catalogue().sensitive.services;
/** The words, of either language, whose searches are never counted, suggested or remembered. */
export const listSensitiveWords = (): string[] => locales.flatMap((locale) => catalogue().sensitive.words[locale]);
export const findPage = (id: string): Page | undefined => catalogue().pages.get(id);

export const listLifeEvents = (audience?: Audience): LifeEvent[] =>
  [...catalogue().lifeEvents.values()].filter((event) => !audience || event.audience === audience);

/** The questions of a service: its own, or the general ones, with the pages its guide asks for; none when it is not online. */
export function formOf(guide: Guide): Form | undefined {
  if (!isOnline(guide)) return undefined;
  const { forms, generalForms } = catalogue();
  const general = guide.audience.includes('citizen') ? 'general-citizen' : 'general-business';
  const form = forms.get(guide.id) ?? generalForms.get(general);
  return form && completeForm(form, guide, findEvidenceType);
}

/** While developing, files may have changed: read again what was read longer ago than this. */
const staleAfter = process.env.NODE_ENV === 'development' ? 2_000 : Number.POSITIVE_INFINITY;
let kept: { catalogue: ReturnType<typeof readCatalogue>; at: number } | undefined;

function catalogue() {
  if (!kept || performance.now() - kept.at > staleAfter) {
    kept = { catalogue: readCatalogue(), at: performance.now() };
  }
  return kept.catalogue;
}

function readCatalogue() {
  const raw = loadContent();
  return {
    departments: named(parsed(departmentsSchema, raw.departments)),
    places: named(parsed(placesSchema, raw.places)),
    evidenceTypes: named(parsed(evidenceTypesSchema, raw.evidenceTypes)),
    lifeEvents: named(parsed(lifeEventsSchema, raw.lifeEvents)),
    notices: parsed(noticesSchema, raw.notices),
    featured: parsed(featuredSchema, raw.featured),
    synonyms: parsed(synonymsSchema, raw.synonyms),
    bestBets: parsed(bestBetsSchema, raw.bestBets),
    sensitive: parsed(sensitiveSchema, raw.sensitive),
    guides: named(each(guideSchema, raw.guides)),
    forms: new Map(Object.entries(each(formSchema, raw.forms))),
    generalForms: new Map(Object.entries(each(formSchema, raw.generalForms))),
    bundles: named(each(bundleSchema, raw.bundles)),
    pages: named(each(pageSchema, raw.pages)),
  };
}

const each = <T extends z.ZodType>(schema: T, sources: Source[]): Record<string, z.output<T>> =>
  Object.fromEntries(sources.map((source) => [source.id, parsed(schema, source)]));

const named = <T extends object>(byId: Record<string, T>): Map<string, T & { id: string }> =>
  new Map(Object.entries(byId).map(([id, value]) => [id, { ...value, id }]));

function parsed<T extends z.ZodType>(schema: T, { file, data, error }: Source): z.output<T> {
  if (error) throw new Error(`${file}: ${error}`);
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`);
  throw new Error(faults.join('\n'));
}
