import type { ApplicationContext } from '#lib/applications/context.ts';
import { listAbsences } from '#lib/applications/owner/absence-store.ts';
import type { Post } from '#lib/kernel/context.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import { departmentsWith } from '#lib/kernel/supervision-scope.ts';
import { mayAppoint } from './may-appoint.ts';
import { countOpen, listHeld, listSeen } from './people-store.ts';

/** A member of staff, as whoever answers for them sees them. */
export type Person = {
  id: string;
  name: string;
  email: string;
  posts: Post[];
  awayUntil: Day | undefined;
  open: number;
  seenAt: Date | undefined;
};

/** Everybody on the staff for whoever appoints, one's departments for a supervisor; undefined for everybody else. */
export async function readPeople(ctx: ApplicationContext): Promise<Person[] | undefined> {
  const { db, actor } = ctx;
  const departments = mayAppoint(actor) ? ('whole city' as const) : departmentsWith(actor, 'assign');
  if (departments.length === 0) return undefined;
  const held = await listHeld(db, departments);
  const ids = [...new Set(held.map(({ id }) => id))];
  const today = dayOf(ctx.now());
  const away = (await listAbsences(db, ids, today)).filter(({ fromDay }) => fromDay <= today);
  const [open, seen] = [await countOpen(db, ids), await listSeen(db, ids)];
  return ids.map((id) => {
    const posts = held.filter((one) => one.id === id);
    return {
      ...{ id, name: posts[0]?.name ?? '', email: posts[0]?.email ?? '' },
      posts: posts.map(({ department, post }) => ({ department, post })),
      awayUntil: away.find(({ personId }) => personId === id)?.untilDay,
      open: open.get(id) ?? 0,
      seenAt: seen.get(id) ?? undefined,
    };
  });
}
