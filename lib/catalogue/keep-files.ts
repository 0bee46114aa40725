import { z } from 'zod';

const days = z.int().min(1).max(36_500);

/**
 * How many days files are kept: after a case was approved, refused, or ended without a decision; after the last change of a
 * draft at the counter; and in a wallet after they were given. Files of a case that runs are always kept, and those of a
 * person’s draft as long as the draft.
 */
const outcomes = { approved: days, refused: days, undecided: days, draft: days, wallet: days };

export const keepFilesSchema = z
  .strictObject(outcomes)
  .default({ approved: 3650, refused: 1825, undecided: 365, draft: 90, wallet: 1095 });

/** What a service does otherwise, in its guide. */
export const serviceKeepsSchema = z.strictObject(outcomes).omit({ wallet: true }).partial().optional();

export type KeepFiles = z.output<typeof keepFilesSchema>;
