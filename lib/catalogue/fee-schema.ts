import { z } from 'zod';
import { bilingualText } from '#lib/kernel/bilingual.ts';
import { amountSchema } from '#lib/eligibility/amount/amount-schema.ts';
import { expressionSchema } from '#lib/eligibility/fact.ts';
import { wording } from './wording.ts';

/** People, and the sum that the words give them; `null` where it is not for them. */
export const amountExamples = z
  .array(
    z.strictObject({
      facts: z.record(z.string(), z.json()),
      value: z.union([z.number(), z.string(), z.null()]),
    }),
  )
  .min(1);

/**
 * The fee of one’s circumstances, beside its words: in yuan, from facts and this guide’s circumstances, whose names begin
 * with `circumstance-`. A named part (`label`) explains itself. Nothing where the words state no figure.
 */
const feeRule = z.strictObject({
  value: amountSchema,
  reductions: z
    .array(z.strictObject({ if: expressionSchema, less: amountSchema, text: bilingualText, basis: bilingualText }))
    .default([]),
  examples: amountExamples,
});

export const feeSchema = z.discriminatedUnion('charged', [
  z.strictObject({ charged: z.literal(false), note: wording.long.optional() }),
  z.strictObject({
    charged: z.literal(true),
    basis: bilingualText,
    onlinePayment: z.boolean(),
    /** Basic charges first, optional ones after. */
    items: z
      .array(
        z.strictObject({
          name: bilingualText,
          amount: z.number().nonnegative().optional(),
          rate: bilingualText.optional(),
        }),
      )
      .min(1),
    reduction: bilingualText.optional(),
    note: wording.long.optional(),
    rule: feeRule.optional(),
  }),
]);

export type Fee = z.output<typeof feeSchema>;

export const isPartlyFree = (fee: Fee): boolean => fee.charged && fee.items.some(({ amount }) => amount === 0);
