import type { Actor } from '#lib/kernel/context.ts';
import type { Database } from '#db/client.ts';
import { keepView } from '#lib/applications/views/keep-views.ts';
import { demonstrationStaff } from './demo-people.ts';

/** Lists of the desk that the staff of the demonstration keep under names, by their first post. */
const views: Partial<Record<string, { name: string; query: string }[]>> = {
  intake: [{ name: '居住证快件', query: '?queue=accept&service=residence-permit&light=near' }],
  reviewer: [
    { name: '今天先办', query: '?queue=review&light=near' },
    { name: '补正回来的', query: '?queue=review&resubmitted=1' },
  ],
  supervisor: [{ name: '同事的急件', query: '?queue=colleagues&light=overdue' }],
};

/** Gives the people whom anybody may sign in as their lists. */
export async function keepViews(db: Database, staff: Actor[], now: () => Date): Promise<void> {
  const known = new Set(demonstrationStaff.map(({ name }) => name));
  for (const actor of staff.filter(({ name }) => known.has(name)))
    for (const view of views[actor.posts[0]?.post ?? ''] ?? []) {
      const kept = await keepView({ db, actor, now }, view);
      if (!kept.ok) throw new Error(`${actor.name} cannot keep ${view.name}`);
    }
}
