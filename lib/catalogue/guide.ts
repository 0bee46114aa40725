import { z } from 'zod';
import { bilingualList, bilingualText } from '#lib/kernel/bilingual.ts';
import { amountSchema } from '#lib/eligibility/amount/amount-schema.ts';
import { expressionSchema } from '#lib/eligibility/fact.ts';
import { caseRules } from './case-rules.ts';
import { amountExamples, feeSchema } from './fee-schema.ts';
import { serviceKeepsSchema } from './keep-files.ts';
import { roundRules } from './round-rules.ts';
import { wording } from './wording.ts';

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * National item types that people apply for (GB/T 39554.2): licence, benefit, confirmation, reward, ruling, other
 * power, public service.
 */
export const itemTypes = ['01', '05', '07', '08', '09', '10', '20'] as const;

/** A legal limit: working days, calendar days, or on the spot. */
export const limit = z.union([
  z.strictObject({ unit: z.literal('on-the-spot') }),
  z.strictObject({ unit: z.enum(['working-day', 'calendar-day']), days: z.int().positive() }),
]);

/** The certainty of a figure: set by the law we read, probably so, or set by this city. */
const certainty = z.enum(['sure', 'likely', 'local']);

const legalBasis = z.strictObject({
  law: bilingualText,
  article: bilingualText.optional(),
  number: z.string().optional(),
  /** The article: verbatim in Chinese, paraphrased in English. Absent if we are not sure of it. */
  text: bilingualText.optional(),
});

/** A file of this site (`/documents/…`) or an external address. */
const address = z.string().regex(/^(\/|https:\/\/)\S+$/);

const material = z.strictObject({
  evidence: slug,
  necessity: z.enum(['required', 'when-it-applies', 'may-follow']),
  when: wording.long.optional(),
  originals: z.int().nonnegative(),
  copies: z.int().nonnegative(),
  form: z.enum(['paper', 'electronic', 'either']),
  /** 免提交: staff fetch it from the issuing body. */
  sharedByGovernment: z.boolean(),
  standard: wording.long.optional(),
  /** Paper size or format (规格). */
  size: wording.short.optional(),
  /** The law or rule that allows asking for it. */
  legalBasis: bilingualText.optional(),
  /** A blank form and a filled-in example; the application's own blank form is made from form.yaml. */
  blank: address.optional(),
  sample: address.optional(),
});

const circumstance = z.strictObject({
  id: slug,
  question: wording.short,
  answers: z.array(z.strictObject({ id: slug, label: wording.short, materials: z.array(slug) })).min(2),
});

/**
 * The licence (证照) that an approval ends with. `months` is how long it is valid, for ever without it. `holder` names the
 * questions whose answers are the holder's name and number, the first that was answered; `shows` those that it shows.
 */
const licence = z.strictObject({
  months: z.int().positive().optional(),
  holder: z.strictObject({ name: z.array(z.string()).min(1), code: z.array(z.string()).min(1) }),
  shows: z.array(z.string()).default([]),
});

const step = z.strictObject({
  name: wording.short,
  who: z.enum(['applicant', 'intake', 'reviewer', 'approver', 'system']),
  standard: wording.long,
  limit: limit.optional(),
  outcome: wording.short.optional(),
});

/** What must hold, in words; where facts decide it, as a rule beside them, and worked examples that tell it from any other. */
const condition = z.strictObject({
  text: wording.long,
  rule: expressionSchema.optional(),
  examples: z.array(z.strictObject({ facts: z.record(z.string(), z.json()), holds: z.boolean() })).optional(),
});

/** What a benefit comes to, and worked examples of it. `most` where the guide states a ceiling, and each case decides below it. */
const amount = z.strictObject({
  most: z.literal(true).optional(),
  value: amountSchema,
  examples: amountExamples,
});

export const guideSchema = z.strictObject({
  /** Always absent; distinguishes a guide from a fixture. */
  fixture: z.undefined().optional(),
  name: bilingualText,
  summary: wording.long,
  aliases: bilingualList,
  keywords: bilingualList,
  codes: z.strictObject({
    catalogue: z.string().regex(/^\d{11}[\dY]$/),
    task: z.string(),
    item: z.string().optional(),
    /** The place's own name for it (地方实施编码). */
    local: z.string().optional(),
  }),
  type: z.enum(itemTypes),
  level: z.enum(['1', '2', '3', '4', '5', '6']),
  /**
   * The source of a power (权力来源): own by law, moved down, authorised by a higher or an equal body, entrusted by
   * either.
   */
  powerSource: z.enum(['1', '2', '3', '4', '5', '6']).optional(),
  department: slug,
  /** The owner of the power if this body only exercises it (委托部门). */
  delegatedBy: bilingualText.optional(),
  jointDepartments: z.array(slug).default([]),
  audience: z.array(z.enum(['citizen', 'business'])).min(1),
  /** Who applies, if different from the audience: a business that does not exist yet cannot. */
  applicants: z
    .array(z.enum(['citizen', 'business']))
    .min(1)
    .optional(),
  lifeEvents: z.array(slug).min(1),
  themes: z.strictObject({ citizen: z.array(z.string()).default([]), business: z.array(z.string()).default([]) }),
  caseType: z.enum(['on-the-spot', 'promised']),
  legalBasis: z.array(legalBasis).min(1),
  limits: z.strictObject({
    statutory: limit.nullable(),
    promised: limit,
    note: bilingualText.optional(),
  }),
  certainty: z.strictObject({ law: certainty, time: certainty, fee: certainty }),
  fee: feeSchema,
  conditions: z.array(condition).min(1),
  amount: amount.optional(),
  /** The number that may be granted (数量限制), for powers alone; "no limit" is worth stating too. */
  quota: bilingualText.optional(),
  /** An empty list says explicitly that nothing has to be brought. */
  materials: z.array(material),
  circumstances: z.array(circumstance).default([]),
  /** Third-party services the applicant needs for it (中介服务). */
  intermediaries: z.array(z.strictObject({ name: bilingualText, basis: bilingualText.optional() })).default([]),
  steps: z.array(step).min(3),
  specialProcedures: z
    .array(z.strictObject({ name: bilingualText, basis: bilingualText, limit: bilingualText }))
    .default([]),
  result: z.strictObject({
    name: bilingualText,
    type: z.enum(['certificate', 'document', 'approval', 'other']),
    sample: z.enum(['card', 'booklet', 'licence', 'letter', 'record', 'payment']).optional(),
    validity: bilingualText.optional(),
    licence: licence.optional(),
  }),
  delivery: z.array(z.enum(['counter', 'post', 'electronic', 'bank-transfer'])).min(1),
  coverage: z.enum(['national', 'province', 'city', 'county']),
  channels: z
    .array(z.enum(['online', 'online-booking', 'counter', 'self-service', 'phone', 'post', 'automatic']))
    .min(1),
  /** I to IV 级: information, form download, filing and pre-check online, everything online. */
  onlineDepth: z.enum(['information', 'forms', 'pre-check', 'full']),
  visits: z.int().nonnegative(),
  visitReason: wording.long.optional(),
  inServiceHall: z.boolean(),
  booking: z.boolean(),
  places: z.array(slug).min(1),
  /** One member of staff decides, or one proposes and another approves. */
  approval: z.enum(['one-person', 'two-person']),
  ...caseRules,
  remedies: z.strictObject({
    review: z.strictObject({ body: bilingualText, days: z.int().positive(), place: slug.optional() }),
    litigation: z.strictObject({ court: bilingualText, months: z.int().positive(), place: slug.optional() }),
  }),
  /** Legal rights beside the remedies, and duties of the holder of the result. */
  rights: z.array(bilingualText).default([]),
  duties: z.array(bilingualText).default([]),
  /** How long files of its cases are kept, if otherwise than the city says. */
  keepFiles: serviceKeepsSchema,
  faq: z.array(z.strictObject({ question: wording.short, answer: wording.long })).min(2),
  goodToKnow: wording.long.optional(),
  /** Closed to applications until further notice (事项状态 暂停); a cancelled service leaves the catalogue. */
  suspended: z.strictObject({ since: z.iso.date(), reason: bilingualText }).optional(),
  /** Its applicant may be watched: the pages of its form have a way out that leaves no trace in view. */
  quickExit: z.literal(true).optional(),
  /** Planned first and last day of the service (计划生效、取消日期). */
  planned: z.strictObject({ from: z.iso.date().optional(), until: z.iso.date().optional() }).optional(),
  ...roundRules,
  version: z.int().positive(),
  reviewed: z.iso.date(),
});

export type Limit = z.output<typeof limit>;

/** About how many calendar days a limit is: seven for five working days, none on the spot. */
export const daysOf = (limit: Limit): number =>
  limit.unit === 'on-the-spot' ? 0 : limit.unit === 'working-day' ? (limit.days * 7) / 5 : limit.days;
export type Licence = z.output<typeof licence>;
export type Material = z.output<typeof material>;
/**
 * Why and since when a service takes no applications. Staff who switch it in the browser say until when (an ISO moment),
 * what to use instead, and of which kind it is; `ended` follows from the days of the guide alone.
 */
export type Suspension = NonNullable<z.output<typeof guideSchema>['suspended']> & {
  state?: 'maintenance' | 'closed' | 'planned' | 'ended';
  until?: string;
  instead?: string;
};
/** The published description of a service (办事指南), FIELD §1. `id` is its folder's name. */
export type Guide = Omit<z.output<typeof guideSchema>, 'suspended'> & {
  id: string;
  suspended?: Suspension | undefined;
};
export type Audience = Guide['audience'][number];

/** The possible applicants: people for themselves, or members of a business. */
export const applicantsOf = ({ applicants, audience }: Pick<Guide, 'applicants' | 'audience'>): Audience[] =>
  applicants ?? audience;

/** The form of guides that have none of their own. */
export const generalFormOf = (guide: Pick<Guide, 'applicants' | 'audience'>) =>
  applicantsOf(guide).includes('citizen') ? 'general-citizen' : 'general-business';

export const isOnline = (guide: Pick<Guide, 'onlineDepth'>): boolean =>
  guide.onlineDepth === 'pre-check' || guide.onlineDepth === 'full';

/** True if applications are accepted on this portal now. */
export const isOpen = (guide: Pick<Guide, 'onlineDepth' | 'suspended'>): boolean => isOnline(guide) && !guide.suspended;
