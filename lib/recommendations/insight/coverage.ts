import { choose } from '#lib/recommendations/device/choose.ts';
import { supportOf } from '#lib/recommendations/device/support.ts';
import type { Table } from '#lib/recommendations/device/packed.ts';

type Rules = Record<'isShown' | 'sharesEvent', (item: number, from: number) => boolean>;

/** How often each item is listed on the pages of other items, weighted by the visits of those pages. */
export function exposureOf(table: Table, { isShown, sharesEvent }: Rules): number[] {
  const exposure = table.items.map(() => 0);
  const isKnown = table.popularity.some((share) => share > 0);
  for (const from of table.items.keys()) {
    const visits = isKnown ? (table.popularity[from] ?? 0) : 1;
    const speaksFor = supportOf(table, [from], (other) => sharesEvent(other, from));
    for (const { item } of choose(table, [from], (other) => isShown(other, from) && speaksFor(other)))
      exposure[item] = (exposure[item] ?? 0) + visits;
  }
  return exposure;
}

/**
 * `share` is the part of items in any list, `tail` the share of places held by the less visited half, `gini` the
 * inequality of exposure: 0 for equal, near 1 if one item has it all.
 */
export type Coverage = { share: number; tail: number; gini: number };

export function coverageOf(
  items: readonly number[],
  exposure: readonly number[],
  popularity: readonly number[],
): Coverage {
  const shown = (item: number) => exposure[item] ?? 0;
  const sum = (some: readonly number[]) => some.reduce((all, item) => all + shown(item), 0);
  const byVisits = items.toSorted((one, other) => (popularity[one] ?? 0) - (popularity[other] ?? 0));
  const all = sum(items) || 1;
  return {
    share: items.filter((item) => shown(item) > 0).length / Math.max(1, items.length),
    tail: sum(byVisits.slice(0, items.length >> 1)) / all,
    gini: giniOf(items.map(shown)),
  };
}

/** The Gini coefficient of non-negative values: half their mean difference, relative to their mean. */
export function giniOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const all = sorted.reduce((sum, value) => sum + value, 0);
  if (all === 0) return 0;
  const ranked = sorted.reduce((sum, value, place) => sum + (place + 1) * value, 0);
  return (2 * ranked) / (sorted.length * all) - (sorted.length + 1) / sorted.length;
}
