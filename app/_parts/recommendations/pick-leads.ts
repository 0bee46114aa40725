import { choose, explore } from '#lib/recommendations/device/choose.ts';
import type { Table } from '#lib/recommendations/device/packed.ts';
import type { Recommendation } from '#lib/recommendations/device/recommend.ts';
import { supportOf } from '#lib/recommendations/device/support.ts';
import type { NamedService } from './named-services.ts';
import type { LeadWords } from './words.ts';

/** The candidates; `rising` holds item numbers. */
export type Stock = {
  table: Table;
  rising: readonly number[];
  services: Record<string, NamedService>;
  say: LeadWords;
};

/**
 * Ids the reader has read, ids the page is about, and ids it shows already. `chance` (0 ≤ chance < 1), if given, draws
 * the last place.
 */
export type Reader = {
  history: readonly string[];
  about?: string | undefined;
  without?: readonly string[];
  chance?: number | undefined;
};

/** A recommended service with its reason. */
export type Lead = Pick<NamedService, 'name' | 'lang' | 'address'> & { reason: string };

/** Up to five services a reader may need next, best first; runs on the server and on the device alike. */
export function pickLeads(stock: Stock, { history: read, about, without = [], chance }: Reader): Lead[] {
  const { table, services } = stock;
  const history = read.filter((id) => !services[id]?.isQuiet);
  const audience = audienceOf(stock, about ? [about] : history);
  const excluded = [...history, about ?? ''].flatMap((id) => services[id]?.notWith ?? []);
  const hidden = new Set([...without, ...excluded, ...(chance === undefined ? [] : history)]);
  const isShown = (item: number) => {
    const id = table.items[item] ?? '';
    const service = services[id];
    return Boolean(service?.isShown && !hidden.has(id) && service.audience.some((who) => audience.includes(who)));
  };
  const items = history.map((id) => table.items.indexOf(id)).filter((item) => item >= 0);
  const events = history.flatMap((id) => services[id]?.events ?? []);
  const speaksFor = supportOf(table, items, (item) =>
    Boolean(services[table.items[item] ?? '']?.events.some((event) => events.includes(event))),
  );
  const chosen = choose(table, items, (item) => isShown(item) && speaksFor(item));
  if (chance === undefined || chosen.length === 0) return chosen.flatMap((one) => leadOf(stock, one, history));
  const explored = explore(table, chosen, { isShown, chance });
  const known = new Set(chosen);
  return explored.flatMap((one) =>
    leadOf(stock, one, history).map((lead) => (known.has(one) ? lead : { ...lead, reason: stock.say.byChance })),
  );
}

/** The audience of the page or the visit; citizens by default. */
function audienceOf({ services }: Stock, ids: readonly string[]): string[] {
  const audience = ids.flatMap((id) => services[id]?.audience ?? []);
  return audience.length > 0 ? audience : ['citizen'];
}

function leadOf(stock: Stock, chosen: Recommendation, history: readonly string[]): Lead[] {
  const service = stock.services[stock.table.items[chosen.item] ?? ''];
  return service ? [{ ...service, reason: reasonOf(stock, chosen, { service, history }) }] : [];
}

type Chosen = { service: NamedService; history: readonly string[] };

function reasonOf(
  { table, rising, services, say }: Stock,
  { item, because, isLinked }: Recommendation,
  { service, history }: Chosen,
): string {
  const seen = because === undefined ? undefined : services[table.items[because] ?? ''];
  if (seen) return say.seen.replace('{it}', seen.name);
  const events = history.flatMap((id) => services[id]?.events ?? []);
  const shared = service.events.find((event) => events.includes(event));
  if (shared) return say.event.replace('{it}', shared);
  if (rising.includes(item)) return say.rising;
  return isLinked ? say.linked : say.many;
}
