import { addUpCounts } from '#lib/applications/case/desk-count-store.ts';
import type { Context } from '#lib/kernel/context.ts';

/** Adds up what the counts of the desk are made of, so that reading them stays short. */
export const keepCountsShort = ({ db }: Pick<Context, 'db'>): Promise<void> => addUpCounts(db);
