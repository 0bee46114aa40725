import { z } from 'zod';
import { grants } from '#lib/kernel/grants.ts';
import { bilingualList, bilingualText, chineseText } from '#lib/kernel/bilingual.ts';
import { documentNumbersSchema } from './document-templates.ts';
import { keepFilesSchema } from './keep-files.ts';

const byId = <T extends z.ZodType>(value: T) => z.record(z.string().regex(/^[a-z0-9-]+$/), value);
const phone = z.string().regex(/^(0\d{2,3}-\d{7,8}|\d{5})$/);

export const departmentSchema = z.strictObject({
  fixture: z.undefined().optional(),
  name: bilingualText,
  creditCode: z.string(),
  mark: z.string().trim().min(1).optional(),
  nature: z.enum(['1', '2', '3']),
  about: bilingualText,
  phones: z.strictObject({ enquiry: phone, complaint: phone }),
});

/** The body of a fixture (./fixture.ts); its source says no more. */
const fixtureDepartmentSchema = z.strictObject({
  fixture: z.literal(true),
  name: chineseText,
  creditCode: z.string(),
  mark: z.undefined().optional(),
  nature: z.undefined().optional(),
  about: z.undefined().optional(),
  phones: z.undefined().optional(),
});

/**
 * content/departments.yaml: `creditCode` is the unified social credit code (GB 32100); `nature` is an authority (1), an
 * organisation authorised by law (2) or an entrusted one (3); `mark` stands for it in the numbers of documents, its name
 * where there is none.
 */
export const departmentsSchema = byId(z.discriminatedUnion('fixture', [departmentSchema, fixtureDepartmentSchema]));

/**
 * content/city.yaml: the city and its portal's identity. `office` signs letters and receipts; `fictional` makes every
 * page say that nothing here is real; `districts` are the choices of an address, by stored value.
 */
export const citySchema = z.strictObject({
  name: bilingualText,
  portal: bilingualText,
  office: bilingualText,
  hotline: z.strictObject({ number: phone, open: bilingualText }),
  fictional: z.boolean(),
  districts: byId(bilingualText).refine((all) => Object.keys(all).length > 0, 'name at least one'),
  keepFiles: keepFilesSchema,
  /** Days after which a draft that nobody goes on with is deleted, once its holder was told. */
  draftDays: z.int().min(28).max(3650).default(90),
  documentNumbers: documentNumbersSchema,
  /** Working days after which a case that is still overdue is put before the head of the city's staff. */
  headAfter: z.int().min(1).max(60).default(3),
  /** The harmless page of others to which one exits, and the title of the tab until it is there. */
  quickExit: z.strictObject({ address: z.string().regex(/^https:\/\/\S+$/), title: bilingualText }).optional(),
});

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** One span of opening; days 1 (Monday) to 7, times `HH:MM` in the city's zone. */
const opening = z
  .strictObject({ days: z.array(z.int().min(1).max(7)).min(1), from: time, to: time })
  .refine(({ from, to }) => from < to, 'it closes before it opens');

export const placesSchema = byId(
  z.strictObject({
    name: bilingualText,
    aliases: bilingualList.optional(),
    address: bilingualText,
    transport: bilingualText,
    hours: z.array(opening).min(1),
    phones: z.strictObject({ enquiry: phone, complaint: phone }),
    accessible: bilingualText,
  }),
);

export const evidenceTypesSchema = byId(
  z.strictObject({
    name: bilingualText,
    about: bilingualText.optional(),
    /** The origin: filled in for this application, the applicant's own, or issued by a public body. */
    source: z.enum(['form', 'own', 'government']),
    issuer: bilingualText.optional(),
    /** True for the application itself; the portal makes its blank form. */
    isApplication: z.boolean().default(false),
  }),
);

/** `icon` is the name of a lucide icon, in kebab case. */
const lifeEventSchema = z.strictObject({
  fixture: z.undefined().optional(),
  name: bilingualText,
  summary: bilingualText,
  audience: z.enum(['citizen', 'business']),
  icon: z.string(),
  eu: z.string().nullable(),
  sdg: z.string().nullable(),
});

/** content/life-stages.yaml: the stages of a life, with the life events of each, in the order of the home page. */
export const lifeStagesSchema = z.array(z.strictObject({ name: bilingualText, events: z.array(z.string()).min(1) }));

/**
 * content/drawing.svg: the city in lines, for the home page. Lines take the colour of the text; what has the class `near`
 * hides what is behind it, what has `faint` is drawn lightly.
 */
export const drawingSchema = z
  .string()
  .regex(/^\s*<svg\b[^]*<\/svg>\s*$/, 'is no SVG')
  .refine((svg) => !/<(?:script|style|foreignObject|image|use)\b|\b(?:on\w+|style|href)\s*=/i.test(svg), {
    error: 'holds more than shapes',
  });

/** A theme of fixtures (./fixture.ts). */
const fixtureEventSchema = lifeEventSchema.extend({
  fixture: z.literal(true),
  name: chineseText,
  summary: chineseText,
});

export const lifeEventsSchema = byId(z.discriminatedUnion('fixture', [lifeEventSchema, fixtureEventSchema]));

const bundlePart = z.strictObject({
  service: z.string(),
  why: bilingualText,
  /** The time to apply for it. */
  when: bilingualText.optional(),
  /** The people who need it at all; without it everybody does. */
  onlyIf: bilingualText.optional(),
  /** Comes before the others, which build on it or may start together. */
  first: z.literal(true).optional(),
});

/** content/bundles/<slug>.yaml: 一件事, several services in the order one needs them. */
export const bundleSchema = z.strictObject({
  name: bilingualText,
  aliases: bilingualList.optional(),
  summary: bilingualText,
  audience: z.enum(['citizen', 'business']),
  lifeEvent: z.string(),
  icon: z.string(),
  parts: z.array(bundlePart).min(2),
  advice: z.array(bilingualText).default([]),
});

/** content/notices.yaml, newest first. */
export const noticesSchema = z.array(
  z.strictObject({ date: z.iso.date(), title: bilingualText, text: bilingualText, service: z.string().optional() }),
);

/** content/featured.yaml: the most needed services, in the editor's order. */
export const featuredSchema = z.array(z.string()).min(1);

/** The acts of staff that give reasons; those of a proposal are of the decision it proposes. */
export const snippetActs = [
  ...(['approve', 'refuse', 'not_accept', 'return'] as const),
  ...(['correction', 'stop', 'extend', 'send_back'] as const),
] as const;

/** content/posts.yaml: what the holder of each post may do. */
export const postsSchema = byId(
  z.strictObject({
    name: bilingualText,
    grants: z.array(z.enum(grants)).min(1),
    wholeCity: z.literal(true).optional(),
  }),
);

/** content/snippets.yaml: reasons that staff insert and edit; for every service where `services` names none. */
export const snippetsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    act: z.enum(snippetActs),
    services: z.array(z.string()).min(1).optional(),
    title: bilingualText,
    text: bilingualText,
  }),
);

/** content/pages/<id>.yaml: pages about the portal (privacy, accessibility, about, help). */
export const pageSchema = z.strictObject({
  title: bilingualText,
  aliases: bilingualList.optional(),
  sections: z
    .array(
      z.strictObject({
        /** The anchor that links use; the part's number by default. */
        id: z
          .string()
          .regex(/^[a-z-]+$/)
          .optional(),
        heading: bilingualText,
        paragraphs: z.array(bilingualText).default([]),
        list: z.array(bilingualText).optional(),
        more: z.strictObject({ page: z.enum(['recommendations']), text: bilingualText }).optional(),
      }),
    )
    .min(1),
});

export type City = z.output<typeof citySchema>;
export type Department = z.output<typeof departmentsSchema>[string] & { id: string };
export type Place = z.output<typeof placesSchema>[string] & { id: string };
export type EvidenceType = z.output<typeof evidenceTypesSchema>[string] & { id: string };
export type LifeEvent = z.output<typeof lifeEventsSchema>[string] & { id: string };
export type LifeStage = z.output<typeof lifeStagesSchema>[number];
export type Bundle = z.output<typeof bundleSchema> & { id: string };
export const severities = ['information', 'warning', 'urgent'] as const;
/** What a notice is about; the whole city where neither is named. */
export type NoticeArea = { department?: string; service?: string };
/** A notice that staff published in the browser says how grave it is, and what it is about. */
export type Notice = z.output<typeof noticesSchema>[number] & {
  severity?: (typeof severities)[number];
  area?: NoticeArea;
};
export type SnippetAct = (typeof snippetActs)[number];
export type Snippet = z.output<typeof snippetsSchema>[number];
export type Page = z.output<typeof pageSchema> & { id: string };
