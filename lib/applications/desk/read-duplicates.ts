import type { ApplicationContext } from '#lib/applications/context.ts';
import { findDuplicates, type Duplicate } from '#lib/applications/finding/find-duplicates.ts';
import { departmentsOf, type StaffCase } from './read-for-staff.ts';

/** Open cases of one's departments that may be the same as one that stands open; of one's own case none. */
export const readDuplicates = async (ctx: ApplicationContext, found: StaffCase): Promise<Duplicate[]> =>
  found.own ? [] : findDuplicates(ctx, { departments: departmentsOf(ctx), personId: ctx.actor.id }, found);
