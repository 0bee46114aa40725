import type { Bundle, LifeEvent } from '#lib/catalogue/lists.ts';
import type { Catalogue } from '#lib/standards/catalogue.ts';
import type { Class } from './context.ts';
import { identify, type Node } from './node.ts';

export const lifeEventId = (id: string): string => `#event/${id}`;
export const bundleId = (id: string): string => `#bundle/${id}`;
export const serviceId = (id: string): string => `#service/${id}`;

/** Life events; a bundle (一件事) counts as one too. */
export const eventsOf = ({ guides, lifeEvents, bundles }: Catalogue): Node[] => [
  ...[...lifeEvents.values()].map((event) => {
    const services = [...guides.values()].filter((guide) => guide.lifeEvents?.includes(event.id));
    return eventOf(
      `event/${event.id}`,
      event,
      services.map(({ id }) => id),
    );
  }),
  ...[...bundles.values()].map((bundle) =>
    eventOf(
      `bundle/${bundle.id}`,
      bundle,
      bundle.parts.map(({ service }) => service).filter((id) => guides.has(id)),
    ),
  ),
];

const eventOf = (path: string, event: LifeEvent | Bundle, services: string[]): Node =>
  identify(path, typesOf[event.audience], {
    ...{ title: event.name, description: event.summary, hasRelatedService: services.map(serviceId) },
  });

const typesOf: Record<LifeEvent['audience'], Class[]> = {
  citizen: ['LifeEvent', 'Event'],
  business: ['BusinessEvent', 'Event'],
};
