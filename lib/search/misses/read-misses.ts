import type { Context } from '#lib/kernel/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { overseenBy } from '#lib/kernel/supervision-scope.ts';
import { oldestWeek } from './count-miss.ts';
import { countUntold, listMisses } from './miss-store.ts';
import type { Miss } from './miss.ts';

export type Misses = { told: Miss[]; untold: number };

/** For supervisors and administrators only. The counts are about nobody, so that reading them is not audited. */
export async function readMisses({ db, actor, now }: Context): Promise<Misses | undefined> {
  if (!overseenBy(actor)) return undefined;
  const since = oldestWeek(dayOf(now()));
  return { told: await listMisses(db, since, 50), untold: await countUntold(db, since) };
}
