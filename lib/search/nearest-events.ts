import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import type { LifeEvent } from '#lib/catalogue/lists.ts';
import type { Service } from '#lib/catalogue/service.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { keepKnown, know, nearest } from './nearest.ts';

/** The life events whose own words, or whose services' words, are nearest to a search; best first, none if all are far. */
export const nearestEvents = (catalogue: Catalogue, locale: Locale, text: string): LifeEvent[] =>
  nearest(text, knownEvents(catalogue, locale), { count: 4, least: 0.2 }).flatMap(
    (id) => catalogue.findLifeEvent(id) ?? [],
  );

const knownEvents = keepKnown((catalogue, locale) =>
  catalogue.listLifeEvents().map(({ id, name, summary }) => {
    const within = catalogue.listServices().filter(({ lifeEvents }) => lifeEvents.includes(id));
    return know(id, [name[locale], summary[locale], ...within.flatMap((service) => namesOf(service, locale))]);
  }),
);

const namesOf = ({ name, aliases, keywords }: Service, locale: Locale): string[] => [
  name[locale],
  ...aliases[locale],
  ...keywords[locale],
];
