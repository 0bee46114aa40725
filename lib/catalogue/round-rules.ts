import { z } from 'zod';
import { bilingualText } from '#lib/kernel/bilingual.ts';

/** A period in which applications are taken (批次), its first and last day included. */
const round = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: bilingualText,
  from: z.iso.date(),
  until: z.iso.date(),
  seats: z.int().positive().optional(),
});

/**
 * A person, or a company, has one application that is open or was granted: in a round, or in all. `who` names the questions
 * whose answers are the number of the person, the first that was answered; a company is known by its code.
 */
const once = z.strictObject({ in: z.enum(['a-round', 'all']), who: z.array(z.string()).default([]) });

/** When, how many and how often may apply, as far as a guide limits it. */
export const roundRules = {
  /** Named rounds, or each calendar year anew. */
  rounds: z.union([z.literal('yearly'), z.array(round).min(1)]).optional(),
  /** 名额: how many applications are taken, first come, first served; in each round that does not say otherwise, or in all. */
  seats: z.int().positive().optional(),
  once: once.optional(),
};
