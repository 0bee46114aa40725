import type { Context } from '#lib/kernel/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { overseenBy } from '#lib/kernel/supervision-scope.ts';
import { oldestWeek } from './count-miss.ts';
import { countUntold, listMisses } from './miss-store.ts';
import type { Miss } from './miss.ts';

/** The searches that found nothing and were asked often enough to be told; `untold` counts the others. */
export type Misses = { told: Miss[]; untold: number };

/** For those who oversee others' work; the counts are of nobody, so reading them goes on no record. */
export async function readMisses({ db, actor, now }: Context): Promise<Misses | undefined> {
  if (!overseenBy(actor)) return undefined;
  const since = oldestWeek(dayOf(now()));
  return { told: await listMisses(db, since, 50), untold: await countUntold(db, since) };
}
