import { findDepartment, findLifeEvent, listDepartments, listLifeEvents } from '#lib/catalogue/read.ts';
import type { Bilingual, Locale } from '#lib/kernel/locale.ts';
import type { SearchIndex } from '#lib/kernel/search-index.ts';
import { partsTyped } from './request/mark.ts';
import { keepKnown, know, nearest, type Known } from './nearest.ts';
import { searchServices } from './search.ts';

/** `parts` joined are its name; every second of them, from the one at 1, matched. */
export type Suggestion = { kind: 'service' | 'life-event' | 'department'; id: string; parts: string[] };

/** Suggestions for what is typed so far: services first, then life events, then departments. */
export async function suggest(index: SearchIndex, locale: Locale, text: string): Promise<Suggestion[]> {
  if (text === '') return [];
  const { ids, marked } = await searchServices(index, locale, { text, filters: {}, page: 0 });
  const near = (known: Known[]) => nearest(text, known, { count: 2, least: 0.6 });
  const partsOfName = (named?: Named) => (named ? partsTyped(named.name[locale], text) : []);
  return [
    ...ids.slice(0, 6).map((id) => ({ kind: 'service' as const, id, parts: marked[id]?.title ?? [] })),
    ...near(knownEvents(locale)).map((id) => ({
      kind: 'life-event' as const,
      id,
      parts: partsOfName(findLifeEvent(id)),
    })),
    ...near(knownDepartments(locale)).map((id) => ({
      kind: 'department' as const,
      id,
      parts: partsOfName(findDepartment(id)),
    })),
  ];
}

type Named = { id: string; name: Bilingual };
const byName = (list: () => Named[]) => keepKnown((locale) => list().map(({ id, name }) => know(id, [name[locale]])));

const knownEvents = byName(listLifeEvents);
const knownDepartments = byName(listDepartments);
