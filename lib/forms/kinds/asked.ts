import { z } from 'zod';
import { bilingualText } from '#lib/kernel/bilingual.ts';

/** Answers lie under it in an object, which has a `constructor` of its own. */
export const id = z.string().regex(/^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * A condition on earlier answers: one field's value, its size (of a number, or of a list of entries their count), one that
 * some entry or every entry meets; or all / any / none of several conditions.
 */
export type Condition =
  | { field: string; is: string }
  | { field: string; in: string[] }
  | { field: string; answered: true }
  | { field: string; atLeast: number }
  | { field: string; atMost: number }
  | { field: string; some: Condition }
  | { field: string; every: Condition }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ field: id, is: z.string() }),
    z.strictObject({ field: id, in: z.array(z.string()).min(1) }),
    z.strictObject({ field: id, answered: z.literal(true) }),
    z.strictObject({ field: id, atLeast: z.number() }),
    z.strictObject({ field: id, atMost: z.number() }),
    z.strictObject({ field: id, some: condition }),
    z.strictObject({ field: id, every: condition }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
);

/** A bound of a date: an ISO date, `today`, or so many days, months or years before or after it (`today-18y`, `today+30d`), up to 999. */
export const bound = z.union([z.iso.date(), z.string().regex(/^today([+-]\d{1,3}[dmy])?$/)]);

/** The answer to another question, or to a part of it: `phone`, `partner.resident-id`. */
const answerTo = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/);
/** A day: a bound, the day that was answered, the birth in a number that was answered; some years later if it says so. */
const dayGiven = z.union([bound, answerTo, z.strictObject({ of: answerTo, years: z.int().min(-150).max(150) })]);
const sizeGiven = z.union([z.number(), answerTo]);
const stated = { if: condition.optional(), message: bilingualText };
const sex = z.enum(['male', 'female']);

/**
 * What an answer is held against: answers to other questions, an age, a day, a number. For a person it is about the identity
 * number. A rule whose other answer is missing holds, and so does one whose `if` does not apply.
 */
const rule = z.union([
  z.strictObject({ ...stated, differsFrom: answerTo }),
  z.strictObject({ ...stated, notBefore: dayGiven }),
  z.strictObject({ ...stated, notAfter: dayGiven }),
  /** The sex in the number. */
  z.strictObject({ ...stated, sex }),
  z.strictObject({ ...stated, otherSexThan: answerTo }),
  /** In full years today, by the birth in the number; the law may set one for men and one for women. */
  z.strictObject({ ...stated, ageFrom: z.union([z.int(), z.strictObject({ male: z.int(), female: z.int() })]) }),
  z.strictObject({ ...stated, ageTo: z.int() }),
  /** Numbers, and the count of entries; `shareholders.contribution` is what all entries add up to. */
  z.strictObject({ ...stated, equals: sizeGiven }),
  z.strictObject({ ...stated, atLeast: sizeGiven }),
  z.strictObject({ ...stated, atMost: sizeGiven }),
  /** No two entries answer this question of theirs alike. */
  z.strictObject({ ...stated, noneTwice: answerTo }),
]);
export type Rule = z.output<typeof rule>;
export type DayGiven = z.output<typeof dayGiven>;

/**
 * Why a personal question is asked. `basis` is the place of an entry in the guide's legal basis, from 1; in a form that was
 * frozen, its words.
 */
const why = z.strictObject({ purpose: bilingualText, basis: z.union([z.int().positive(), bilingualText]) });
export type Why = z.output<typeof why>;

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
  check: z.array(rule).min(1).optional(),
  /** The fact of `content/facts.yaml` that the answer states: whoever was asked for it before finds it filled in. */
  fact: id.optional(),
  why: why.optional(),
  /** Says of an answer that it is about no person, where the kind leaves that open (`personal.ts`). */
  personal: z.literal(false).optional(),
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

/** The answer is an address, and whoever gives it types a code that was sent there. */
export const proved = z.literal(true).optional();

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
