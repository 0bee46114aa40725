import type { Catalogue, WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Bilingual, Locale } from '#lib/kernel/locale.ts';
import type { WithSearchIndex } from '#lib/kernel/search-index.ts';
import { findElsewhere, type Elsewhere } from './elsewhere.ts';
import { partsTyped } from './request/mark.ts';
import { keepKnown, know, nearest, type Known } from './nearest.ts';
import { searchServices } from './search.ts';

/** `parts` joined are its name; every second of them, from the one at 1, matched. */
export type Suggestion = {
  kind: 'service' | 'bundle' | 'page' | 'life-event' | 'department';
  id: string;
  parts: string[];
};

/** Suggestions for what is typed so far: services first, then bundles and pages, life events, then departments. */
export async function suggest(
  ctx: WithSearchIndex & WithCatalogue,
  locale: Locale,
  text: string,
): Promise<Suggestion[]> {
  if (text === '') return [];
  const { catalogue } = ctx;
  const { ids, marked, exact } = await searchServices(ctx, locale, { text, filters: {}, page: 0 });
  // Of a word that is still being typed only a name can tell whether it fits.
  const fitting = ids.filter((id) => exact || (marked[id]?.title ?? []).length > 1);
  const near = (known: Known[]) => nearest(text, known, { count: 2, least: 0.6 });
  const partsOfName = (named?: Named) => (named ? partsTyped(named.name[locale], text) : []);
  return [
    ...fitting.slice(0, 6).map((id) => ({ kind: 'service' as const, id, parts: marked[id]?.title ?? [] })),
    ...findElsewhere(catalogue, locale, text).flatMap((found) => suggestElsewhere(found, locale, text)),
    ...near(knownEvents(catalogue, locale)).map((id) => ({
      kind: 'life-event' as const,
      id,
      parts: partsOfName(catalogue.findLifeEvent(id)),
    })),
    ...near(knownDepartments(catalogue, locale)).map((id) => ({
      kind: 'department' as const,
      id,
      parts: partsOfName(catalogue.findDepartment(id)),
    })),
  ];
}

/** A place has no page to lead to. */
function suggestElsewhere(found: Elsewhere, locale: Locale, text: string): Suggestion[] {
  if (found.kind === 'place') return [];
  const [id, name] = found.kind === 'bundle' ? [found.bundle.id, found.bundle.name] : [found.page.id, found.page.title];
  return [{ kind: found.kind, id, parts: partsTyped(name[locale], text) }];
}

type Named = { id: string; name: Bilingual };
const byName = (list: (catalogue: Catalogue) => Named[]) =>
  keepKnown((catalogue, locale) => list(catalogue).map(({ id, name }) => know(id, [name[locale]])));

const knownEvents = byName((catalogue) => catalogue.listLifeEvents());
const knownDepartments = byName((catalogue) => catalogue.listDepartments());
