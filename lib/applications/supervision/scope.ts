import type { ApplicationContext } from '#lib/applications/context.ts';
import { overseenBy } from '#lib/kernel/supervision-scope.ts';

/** Whose cases somebody oversees; what is their own is never among them. */
export type Scope = { departments: 'whole city' | string[]; personId: string };

/** Undefined for whoever oversees nobody. */
export function scopeOf({ actor }: Pick<ApplicationContext, 'actor'>): Scope | undefined {
  const departments = overseenBy(actor);
  return departments && { departments, personId: actor.id };
}

/** The part of a scope that is one department; a department outside of it leaves nothing. */
export const narrowed = (scope: Scope | undefined, department: string | undefined): Scope | undefined =>
  scope && department
    ? {
        ...scope,
        departments: scope.departments === 'whole city' || scope.departments.includes(department) ? [department] : [],
      }
    : scope;
