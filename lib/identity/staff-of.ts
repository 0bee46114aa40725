import type { Context } from '#lib/kernel/context.ts';
import { listStaffOf } from './post-store.ts';

/** Whoever holds a post in one of the departments, by name. */
export const readStaffOf = (
  { db }: Pick<Context, 'db'>,
  departments: string[],
): Promise<{ id: string; name: string | null }[]> => listStaffOf(db, departments);
