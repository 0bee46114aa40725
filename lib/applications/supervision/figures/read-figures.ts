import type { ApplicationContext } from '#lib/applications/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { datesFrom, type Dates } from './days.ts';
import { countDecided } from './decided-store.ts';
import { figuresOf, type Figures } from './figures.ts';
import { countOpen } from './open-store.ts';
import { narrowed, scopeOf } from '#lib/applications/supervision/scope.ts';

export type Supervised = Figures & { dates: Dates };

/** The figures of whatever somebody oversees, or of one department of it; nothing for others. Two queries. */
export async function readFigures(ctx: ApplicationContext, department?: string): Promise<Supervised | undefined> {
  const scope = narrowed(scopeOf(ctx), department);
  if (!scope) return undefined;
  const dates = datesFrom(dayOf(ctx.now()), ctx);
  const open = await countOpen(ctx.db, scope, dates);
  return { dates, ...figuresOf({ open, decided: await countDecided(ctx.db, scope, dates) }) };
}
