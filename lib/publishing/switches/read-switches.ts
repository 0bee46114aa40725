import { isGuide, type Service } from '#lib/catalogue/service.ts';
import type { ReadLayer } from '#lib/publishing/layer.ts';
import { suspensionBy } from './suspension-by.ts';
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
