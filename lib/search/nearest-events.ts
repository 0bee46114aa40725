import { listLifeEvents, listServices } from '#lib/catalogue/read.ts';
import type { LifeEvent } from '#lib/catalogue/lists.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { keepKnown, know, nearest } from './nearest.ts';

/** The life events whose own words, or whose services' words, are nearest to a search; best first, none if all are far. */
export function nearestEvents(text: string, locale: Locale): LifeEvent[] {
  const events = listLifeEvents();
  return nearest(text, knownEvents(locale), { count: 4, least: 0.2 }).flatMap(
    (id) => events.find((event) => event.id === id) ?? [],
  );
}

const knownEvents = keepKnown((locale) =>
  listLifeEvents().map(({ id, name, summary }) => know(id, [name[locale], summary[locale], ...within(id, locale)])),
);

const within = (event: string, locale: Locale): string[] =>
  listServices()
    .filter(({ lifeEvents }) => lifeEvents.includes(event))
    .flatMap(({ name, aliases, keywords }) => [name[locale], ...aliases[locale], ...keywords[locale]]);
