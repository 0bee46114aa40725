import type { Actor } from '#lib/kernel/context.ts';
import { reachOf } from '#lib/kernel/supervision-scope.ts';

/** The departments whose content somebody publishes; undefined for whoever publishes nothing. */
export const publishedBy = (actor: Pick<Actor, 'posts'>): ReturnType<typeof reachOf> => reachOf(actor, 'publish');

/** True if somebody publishes for a department, or for the whole city where none is named. */
export function mayPublish(actor: Pick<Actor, 'posts'>, department: string | undefined): boolean {
  const own = publishedBy(actor);
  return own === 'whole city' || (department !== undefined && own !== undefined && own.includes(department));
}
