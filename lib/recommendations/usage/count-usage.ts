import type { Catalogue, WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Context } from '#lib/kernel/context.ts';
import { drainInbox } from './drain-inbox.ts';
import { releaseDueWeeks } from './release-week.ts';

export const promised = { epsilon: 1, delta: 1e-6 };

/** Leaves out services an editor excludes as a source of recommendations. */
export function countedServices(catalogue: Catalogue): Set<string> {
  const { neverFrom } = catalogue.findSensitiveServices();
  return new Set(catalogue.listGuides().flatMap(({ id }) => (neverFrom.includes(id) ? [] : [id])));
}

/** Counts waiting baskets and releases finished weeks. */
export async function countUsage(ctx: Pick<Context, 'db' | 'now'> & WithCatalogue): Promise<{ released: string[] }> {
  await drainInbox(ctx, { items: [...countedServices(ctx.catalogue)] });
  const entries = await releaseDueWeeks(ctx, promised);
  return { released: entries.map(({ week }) => week) };
}
