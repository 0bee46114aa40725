import type { Suspension } from '#lib/catalogue/guide.ts';
import { isGuide, type Service } from '#lib/catalogue/service.ts';
import { dayOf } from '#lib/kernel/day.ts';
import type { ReadLayer } from '#lib/publishing/layer.ts';
import { inForce, type ServiceSwitch } from './switch.ts';
import { listSwitches } from './switch-store.ts';

/** The switches of services: a service that takes no applications says so in its guide. */
export const readSwitches: ReadLayer = async (db, readAt) => {
  const switches = await listSwitches(db, readAt);
  const byService = new Map<string, ServiceSwitch[]>();
  for (const one of switches) byService.set(one.service, [...(byService.get(one.service) ?? []), one]);
  return {
    moments: switches.flatMap(({ startsAt, endsAt }) => [startsAt, ...(endsAt ? [endsAt] : [])]),
    at(now) {
      const held = new Map([...byService].flatMap(([service, own]) => entryOf(service, inForce(own, now))));
      if (held.size === 0) return undefined;
      return (data) => ({ ...data, services: data.services.map((service) => switched(service, held.get(service.id))) });
    },
  };
};

const entryOf = (service: string, by: ServiceSwitch | undefined): [string, ServiceSwitch][] =>
  by ? [[service, by]] : [];

const switched = (service: Service, by: ServiceSwitch | undefined): Service =>
  by && isGuide(service) ? { ...service, suspended: suspensionBy(by) } : service;

/** What a switch says in a guide; an open service says nothing. */
export const suspensionBy = ({ state, reason, instead, startsAt, endsAt }: ServiceSwitch): Suspension | undefined =>
  state === 'open'
    ? undefined
    : {
        ...{ state, reason, since: dayOf(startsAt) },
        ...(endsAt && { until: endsAt.toISOString() }),
        ...(instead !== null && { instead }),
      };
