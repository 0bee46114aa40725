import { z } from 'zod';
import { bilingualText } from '#lib/kernel/bilingual.ts';

/** Answers lie under it in an object, which has a `constructor` of its own. */
export const id = z.string().regex(/^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/);

/** A condition on earlier answers: one field's value, or all / any / none of several conditions. */
export type Condition =
  | { field: string; is: string }
  | { field: string; in: string[] }
  | { field: string; answered: true }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ field: id, is: z.string() }),
    z.strictObject({ field: id, in: z.array(z.string()).min(1) }),
    z.strictObject({ field: id, answered: z.literal(true) }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
);

/** Properties of every field. */
export const asked = {
  id,
  label: bilingualText,
  /** The question within a sentence: “Enter …”, “Choose …”, “Say …”. English in small letters, with its article. */
  short: bilingualText.optional(),
  hint: bilingualText.optional(),
  /** Every field is required unless it says so. */
  optional: z.boolean().default(false),
  showIf: condition.optional(),
};

export const option = z.strictObject({ value: id, label: bilingualText, hint: bilingualText.optional() });
export type Option = z.output<typeof option>;

/** Facts of the account that may fill the field. */
export const prefill = z
  .enum([
    'person.name',
    'person.phone',
    'person.email',
    'person.residentId',
    'organisation.name',
    'organisation.creditCode',
  ])
  .optional();

/** The browser's autocomplete token for a field that the account may fill in. */
export const remembered = (known: z.output<typeof prefill>): { autoComplete?: string } => {
  const autoComplete = known && autoCompletes[known];
  return autoComplete ? { autoComplete } : {};
};

const autoCompletes: Partial<Record<NonNullable<z.output<typeof prefill>>, string>> = {
  'person.name': 'name',
  'person.phone': 'tel',
  'person.email': 'email',
};
