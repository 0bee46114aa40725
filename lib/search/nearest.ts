import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { analyse } from './engine/analyse.ts';

/** The analysed words of a service, a life event or a department. */
export type Known = { id: string; terms: ReadonlySet<string> };

export const know = (id: string, texts: string[]): Known => ({ id, terms: new Set(texts.flatMap(analyse)) });

type Knowing = (catalogue: Catalogue, locale: Locale) => Known[];

/** Calls `make` once per catalogue and language. */
export function keepKnown(make: Knowing): Knowing {
  const kept = new WeakMap<Catalogue, Partial<Record<Locale, Known[]>>>();
  return (catalogue, locale) => {
    const known = kept.get(catalogue) ?? {};
    kept.set(catalogue, known);
    return (known[locale] ??= make(catalogue, locale));
  };
}

/**
 * The ids of the entries that share most terms with a text, best first; `least` is the share of the text's terms
 * (0 to 1) that an entry must have. A pair of Chinese characters weighs more than its two characters alone.
 */
export function nearest(text: string, entries: Known[], { count, least }: { count: number; least: number }): string[] {
  const wanted = [...new Set(analyse(text))];
  const all = weightOf(wanted);
  if (all === 0) return [];
  return entries
    .map(({ id, terms }) => ({ id, share: weightOf(wanted.filter((term) => terms.has(term))) / all }))
    .filter(({ share }) => share >= least && share > 0)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, count)
    .map(({ id }) => id);
}

const weightOf = (terms: string[]): number => terms.reduce((sum, term) => sum + [...term].length ** 2, 0);
