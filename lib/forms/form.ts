import { z } from 'zod';
import { bilingualText } from './bilingual.ts';

/** Answers lie under it in an object, which has a `constructor` of its own. */
const id = z.string().regex(/^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/);

/** A condition on earlier answers: one field's value, or all / any / none of several conditions. */
export type Condition =
  | { field: string; is: string }
  | { field: string; in: string[] }
  | { field: string; answered: true }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ field: id, is: z.string() }),
    z.strictObject({ field: id, in: z.array(z.string()).min(1) }),
    z.strictObject({ field: id, answered: z.literal(true) }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
);

const common = {
  id,
  label: bilingualText,
  hint: bilingualText.optional(),
  /** Every field is required unless it says so. */
  optional: z.boolean().default(false),
  showIf: condition.optional(),
};
const option = z.strictObject({ value: id, label: bilingualText, hint: bilingualText.optional() });
const length = { minLength: z.int().optional(), maxLength: z.int().optional() };
/** A bound of a date: an ISO date, `today`, or so many days / years before or after it (`today-18y`, `today+30d`). */
const dateBound = z.string().regex(/^(\d{4}-\d\d-\d\d|today([+-]\d+[dy])?)$/);
/** What the account already knows and may put into the field. */
const prefill = z
  .enum([
    'person.name',
    'person.phone',
    'person.email',
    'person.residentId',
    'organisation.name',
    'organisation.creditCode',
  ])
  .optional();

const field = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    ...common,
    ...length,
    prefill,
    pattern: z.string().optional(),
    patternMessage: bilingualText.optional(),
  }),
  z.strictObject({ kind: z.literal('long-text'), ...common, ...length }),
  z.strictObject({ kind: z.literal('choice'), ...common, options: z.array(option).min(2) }),
  z.strictObject({ kind: z.literal('choices'), ...common, options: z.array(option).min(1) }),
  z.strictObject({
    kind: z.literal('date'),
    ...common,
    from: dateBound.optional(),
    to: dateBound.optional(),
    /** A day on which people are served: a working day, or one of the place's that an earlier choice names by its id. */
    workingDay: z.union([z.literal(true), z.strictObject({ at: id })]).optional(),
  }),
  z.strictObject({
    kind: z.literal('number'),
    ...common,
    min: z.number().optional(),
    max: z.number().optional(),
    decimals: z.int().default(0),
    unit: bilingualText.optional(),
  }),
  z.strictObject({ kind: z.literal('money'), ...common, min: z.number().optional(), max: z.number().optional() }),
  z.strictObject({ kind: z.literal('resident-id'), ...common, prefill }),
  z.strictObject({ kind: z.literal('credit-code'), ...common, prefill }),
  z.strictObject({ kind: z.literal('phone'), ...common, prefill }),
  z.strictObject({ kind: z.literal('email'), ...common, prefill }),
  z.strictObject({ kind: z.literal('address'), ...common }),
  z.strictObject({ kind: z.literal('person'), ...common }),
  z.strictObject({ kind: z.literal('yes-no'), ...common }),
  z.strictObject({ kind: z.literal('declaration'), ...common }),
]);

const page = z.strictObject({
  id,
  title: bilingualText,
  intro: bilingualText.optional(),
  showIf: condition.optional(),
  fields: z.array(field).min(1),
});

export const formSchema = z.strictObject({
  version: z.int().positive(),
  pages: z.array(page).min(1),
});

/** The questions of an application (表单), as `form.yaml` writes them; frozen with each submission. */
export type Form = z.output<typeof formSchema>;
export type FormPage = Form['pages'][number];
export type Field = FormPage['fields'][number];
export type FieldKind = Field['kind'];

/**
 * Answers by field id, as text. `choices` is several values joined by `,`; an address is
 * `{id}.district`, `{id}.street`; a person is `{id}.name`, `{id}.resident-id`, `{id}.phone`.
 */
export type Answers = Record<string, string>;
