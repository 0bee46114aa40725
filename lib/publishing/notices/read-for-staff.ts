import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Context } from '#lib/kernel/context.ts';
import { publishedBy } from '#lib/publishing/may-publish.ts';
import { mayAnnounce } from './may-announce.ts';
import type { KeptNotice } from './notice.ts';
import { listLatestNotices } from './notice-store.ts';

/** The notices that somebody may change; undefined for whoever publishes nothing. */
export async function readOwnNotices(ctx: Context & WithCatalogue): Promise<KeptNotice[] | undefined> {
  if (!publishedBy(ctx.actor)) return undefined;
  return (await listLatestNotices(ctx.db)).filter(({ area }) => mayAnnounce(ctx, area));
}
