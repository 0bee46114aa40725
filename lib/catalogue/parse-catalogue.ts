import { z } from 'zod';
import type { CalendarYear } from '#lib/deadlines/calendar.ts';
import { factsSchema } from '#lib/eligibility/fact.ts';
import { formSchema } from '#lib/forms/form.ts';
import { codeListSchema } from './code-lists.ts';
import { documentSchema } from './document-templates.ts';
import {
  bundleSchema,
  citySchema,
  departmentsSchema,
  drawingSchema,
  evidenceTypesSchema,
  featuredSchema,
  lifeEventsSchema,
  lifeStagesSchema,
  noticesSchema,
  pageSchema,
  placesSchema,
  postsSchema,
  snippetsSchema,
} from './lists.ts';
import type { RawContent, Source } from './load.ts';
import { serviceSchema } from './service.ts';
import { bestBetsSchema, sensitiveSchema, synonymsSchema } from './words.ts';

/** Everything the city publishes, validated; plain data that survives a round trip through JSON. */
export type CatalogueData = ReturnType<typeof parseCatalogue>;

/** Throws an Error with a line for each file and field of the wrong shape. */
export const parseCatalogue = (raw: RawContent, calendar: CalendarYear[]) => ({
  calendar,
  city: parsed(citySchema, raw.city),
  drawing: parsed(drawingSchema, raw.drawing),
  departments: entries(parsed(departmentsSchema, raw.departments)),
  places: entries(parsed(placesSchema, raw.places)),
  evidenceTypes: entries(parsed(evidenceTypesSchema, raw.evidenceTypes)),
  lifeEvents: entries(parsed(lifeEventsSchema, raw.lifeEvents)),
  lifeStages: parsed(lifeStagesSchema, raw.lifeStages),
  notices: parsed(noticesSchema, raw.notices),
  featured: parsed(featuredSchema, raw.featured),
  posts: entries(parsed(postsSchema, raw.posts)),
  snippets: parsed(snippetsSchema, raw.snippets),
  facts: parsed(factsSchema, raw.facts),
  synonyms: parsed(synonymsSchema, raw.synonyms),
  bestBets: parsed(bestBetsSchema, raw.bestBets),
  sensitive: parsed(sensitiveSchema, raw.sensitive),
  services: each(serviceSchema, raw.guides),
  forms: each(formSchema, raw.forms),
  generalForms: each(formSchema, raw.generalForms),
  bundles: each(bundleSchema, raw.bundles),
  pages: each(pageSchema, raw.pages),
  documents: each(documentSchema, raw.documents),
  codeLists: each(codeListSchema, raw.codeLists),
});

type Named<T> = T & { id: string };

const entries = <T extends object>(byId: Record<string, T>): Named<T>[] =>
  Object.entries(byId).map(([id, value]) => ({ ...value, id }));

const each = <T extends z.ZodType<object>>(schema: T, sources: Source[]): Named<z.output<T>>[] =>
  sources.map((source) => ({ ...parsed(schema, source), id: source.id }));

function parsed<T extends z.ZodType>(schema: T, { file, data, error }: Source): z.output<T> {
  if (error) throw new Error(`${file}: ${error}`);
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`);
  throw new Error(faults.join('\n'));
}
