import { z } from 'zod';
import { bilingualText } from '#lib/kernel/bilingual.ts';
import { err } from '#lib/kernel/result.ts';
import { asked, id } from './asked.ts';
import type { Kind } from './kind.ts';
import { sayMoney, sayNumber } from './say.ts';

/**
 * How a number comes of other answers. A name is the number that was answered; of a list of entries their count, or what
 * one question of all of them adds up to (`shareholders.contribution`); `lookUp` reads a choice in a table.
 */
export type Computation =
  | number
  | string
  | { sum: Computation[] }
  | { difference: [Computation, Computation] }
  | { product: Computation[] }
  | { quotient: [Computation, Computation] }
  | { lookUp: string; in: Record<string, number> };

const answer = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/);
const computation: z.ZodType<Computation> = z.lazy(() =>
  z.union([
    z.number(),
    answer,
    z.strictObject({ sum: z.array(computation).min(1) }),
    z.strictObject({ difference: z.tuple([computation, computation]) }),
    z.strictObject({ product: z.array(computation).min(1) }),
    z.strictObject({ quotient: z.tuple([computation, computation]) }),
    z.strictObject({ lookUp: id, in: z.record(id, z.number()) }),
  ]),
);

const computedSchema = z.strictObject({
  kind: z.literal('computed'),
  ...asked,
  value: computation,
  /** Said in yuan; otherwise with the unit, if there is one. Either with two decimal places at most. */
  money: z.boolean().default(false),
  unit: bilingualText.optional(),
});
export type ComputedField = z.output<typeof computedSchema>;

/** A number that nobody types: it follows from other answers, and is worked out anew whenever they are read. */
export const computed = {
  schema: computedSchema,
  holds: 'number',
  asks: 'enter',
  read: () => err({ code: 'not-a-number' }),
  typed: () => [],
  show: (value, { money, unit }, locale) =>
    money
      ? sayMoney(value)
      : [sayNumber(Number(value.toFixed(2))), unit?.[locale]].filter(Boolean).join(locale === 'zh' ? '' : ' '),
  control: () => ({ control: 'shown' }),
  room: ({ money, unit }) => ({ room: 'line', unit: money ? { zh: '元', en: 'yuan' } : unit }),
  example: () => '',
} satisfies Kind<ComputedField, 'number'>;
