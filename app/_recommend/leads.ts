import 'server-only';
import { findLifeEvent, findSensitiveServices, findService, listServices } from '#lib/catalogue/read.ts';
import type { Service } from '#lib/catalogue/service.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { choose } from '#lib/recommendations/choose.ts';
import { tableFromContent } from '#lib/recommendations/from-content.ts';
import { unpack, type Table } from '#lib/recommendations/packed.ts';

/** A service that another leads on to, and the life event they share. */
export type Lead = { service: Service; event: string | undefined };

/** What a service leads on to, the same for everybody; nothing where the editors want nothing said. */
export function leadsFrom(service: Service, locale: Locale): Lead[] {
  const { neverFrom, neverTo } = findSensitiveServices();
  if (neverFrom.includes(service.id)) return [];
  const table = tableOf(listServices());
  const isShown = (item: number) => {
    const other = findService(table.items[item] ?? '');
    return other !== undefined && !neverTo.includes(other.id) && shareAudience(service, other);
  };
  return choose(table, [table.items.indexOf(service.id)], isShown).flatMap(({ item }) => {
    const other = findService(table.items[item] ?? '');
    return other ? [{ service: other, event: sharedEvent(service, other, locale) }] : [];
  });
}

/** Every pair of services is weighed, so one table is made for all their pages. */
let held: { services: readonly Service[]; table: Table } | undefined;

function tableOf(services: readonly Service[]): Table {
  if (held?.services !== services) held = { services, table: unpack(tableFromContent(services)) };
  return held.table;
}

const shareAudience = (one: Service, other: Service): boolean =>
  one.audience.some((who) => other.audience.includes(who));

function sharedEvent(one: Service, other: Service, locale: Locale): string | undefined {
  const shared = one.lifeEvents.find((id) => other.lifeEvents.includes(id));
  return shared && findLifeEvent(shared)?.name[locale];
}
