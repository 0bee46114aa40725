import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { WithSearchIndex } from '#lib/kernel/search-index.ts';
import { keepKnown, know, nearest } from '#lib/search/nearest.ts';
import { searchServices } from '#lib/search/search.ts';

/** Advice on a search without hits: it has some by now (`found`), services are `near` in words, or there are `none`. */
export type Advice = { kind: 'found' | 'near' | 'none'; services: string[] };

export async function adviseAlias(
  ctx: WithSearchIndex & WithCatalogue,
  { words: text, locale }: { words: string; locale: Locale },
): Promise<Advice> {
  const { ids } = await searchServices(ctx, locale, { text, filters: {}, page: 0 });
  if (ids.length > 0) return { kind: 'found', services: ids.slice(0, 3) };
  const services = nearest(text, knownGuides(ctx.catalogue, locale), { count: 3, least: 0.15 });
  return { kind: services.length > 0 ? 'near' : 'none', services };
}

const knownGuides = keepKnown((catalogue, locale) =>
  catalogue
    .listGuides()
    .map(({ id, name, aliases, keywords, summary }) =>
      know(id, [name[locale], ...aliases[locale], ...keywords[locale], summary[locale]]),
    ),
);
