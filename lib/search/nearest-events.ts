import { listLifeEvents, listServices } from '#lib/catalogue/read.ts';
import type { LifeEvent } from '#lib/catalogue/lists.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { nearest } from './nearest.ts';

/** The life events whose own words, or whose services' words, are nearest to a search; best first, none when all are far. */
export function nearestEvents(text: string, locale: Locale): LifeEvent[] {
  const events = listLifeEvents();
  const worded = events.map(({ id, name, summary }) => ({
    id,
    texts: [name[locale], summary[locale], ...within(id, locale)],
  }));
  return nearest(text, worded, { count: 4, least: 0.2 }).flatMap((id) => events.find((event) => event.id === id) ?? []);
}

const within = (event: string, locale: Locale): string[] =>
  listServices()
    .filter(({ lifeEvents }) => lifeEvents.includes(event))
    .flatMap(({ name, aliases, keywords }) => [name[locale], ...aliases[locale], ...keywords[locale]]);
