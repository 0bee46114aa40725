import { z } from 'zod';
import type { Amount } from '#lib/eligibility/amount.ts';
import { checkAmountShape } from './check-shape.ts';

/** An amount as `content/` writes it. */
export const amountSchema = z
  .unknown()
  .superRefine((value, ctx) => {
    for (const message of checkAmountShape(value)) ctx.addIssue({ code: 'custom', message });
  })
  // The check has seen every part of it.
  .transform((value) => value as Amount);
