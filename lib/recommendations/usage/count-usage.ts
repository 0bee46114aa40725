import { findSensitiveServices, listGuides } from '#lib/catalogue/read.ts';
import type { Context } from '#lib/kernel/context.ts';
import { drainInbox } from './drain-inbox.ts';
import { releaseDueWeeks } from './release-week.ts';

/** What a release promises each basket. */
export const promised = { epsilon: 1, delta: 1e-6 };

/** Services whose visits may be counted: an editor's "never from" is not. */
export function countedServices(): Set<string> {
  const { neverFrom } = findSensitiveServices();
  return new Set(listGuides().flatMap(({ id }) => (neverFrom.includes(id) ? [] : [id])));
}

/** Counts the baskets that wait, and releases the weeks that are over. */
export async function countUsage(ctx: Pick<Context, 'db' | 'now'>): Promise<{ released: string[] }> {
  await drainInbox(ctx, { items: [...countedServices()] });
  const entries = await releaseDueWeeks(ctx, promised);
  return { released: entries.map(({ week }) => week) };
}
