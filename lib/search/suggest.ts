import { listDepartments, listLifeEvents } from '#lib/catalogue/read.ts';
import type { Bilingual, Locale } from '#lib/kernel/locale.ts';
import type { SearchIndex } from '#lib/kernel/search-index.ts';
import { keepKnown, know, nearest, type Known } from './nearest.ts';
import { searchServices } from './search.ts';

export type Suggestion = { kind: 'service' | 'life-event' | 'department'; id: string };

/** What may be meant by what was typed so far: services first, then what they happen in, then who does them. */
export async function suggest(index: SearchIndex, locale: Locale, text: string): Promise<Suggestion[]> {
  if (text === '') return [];
  const { ids } = await searchServices(index, locale, { text, filters: {}, page: 0 });
  const named = (known: Known[]) => nearest(text, known, { count: 2, least: 0.6 });
  return [
    ...ids.slice(0, 6).map((id) => ({ kind: 'service' as const, id })),
    ...named(knownEvents(locale)).map((id) => ({ kind: 'life-event' as const, id })),
    ...named(knownDepartments(locale)).map((id) => ({ kind: 'department' as const, id })),
  ];
}

type Named = { id: string; name: Bilingual };
const byName = (list: () => Named[]) => keepKnown((locale) => list().map(({ id, name }) => know(id, [name[locale]])));

const knownEvents = byName(listLifeEvents);
const knownDepartments = byName(listDepartments);
