import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import type { Context } from '#lib/kernel/context.ts';
import { mayPublish, publishedBy } from '#lib/publishing/may-publish.ts';
import { listHistory } from './history-store.ts';
import type { PastSwitch, ServiceSwitch } from './switch.ts';
import { listSwitches } from './switch-store.ts';

/** A service with the switches to come, newest first. */
export type Switchable = { guide: Guide; planned: ServiceSwitch[] };

/** The services whose switches somebody may turn; undefined for whoever publishes nothing. */
export async function listSwitchable(ctx: Context & WithCatalogue): Promise<Switchable[] | undefined> {
  if (!publishedBy(ctx.actor)) return undefined;
  const now = ctx.now();
  const coming = (await listSwitches(ctx.db, now)).filter(({ startsAt }) => startsAt > now);
  return ctx.catalogue
    .listGuides()
    .filter(({ department }) => mayPublish(ctx.actor, department))
    .map((guide) => ({ guide, planned: coming.filter(({ service }) => service === guide.id) }));
}

/** Every switch of a service, newest first; undefined for whoever may not turn it. */
export async function readSwitchHistory(
  ctx: Context & WithCatalogue,
  service: string,
): Promise<{ guide: Guide; history: PastSwitch[] } | undefined> {
  const guide = ctx.catalogue.findGuide(service);
  if (!guide || !mayPublish(ctx.actor, guide.department)) return undefined;
  return { guide, history: await listHistory(ctx.db, service) };
}
