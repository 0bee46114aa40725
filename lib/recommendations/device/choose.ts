import type { Table } from './packed.ts';
import { recommend, type Recommendation } from './recommend.ts';

export const atMost = 5;

/**
 * Picks the best items for `history` (item numbers). The last place goes to the best item of the less visited half,
 * which would otherwise never be shown. `isShown` refuses items of another audience and those an editor excludes.
 */
export function choose(table: Table, history: readonly number[], isShown: (item: number) => boolean): Recommendation[] {
  const ranked = recommend(table, history, { limit: table.items.length, isShown }).filter(({ score }) => score > 0);
  const best = ranked.slice(0, atMost - 1);
  const rest = ranked.slice(atMost - 1);
  const middle = table.popularity.toSorted((one, other) => one - other)[table.items.length >> 1] ?? 0;
  const rare = rest.find(({ item }) => (table.popularity[item] ?? 0) <= middle) ?? rest[0];
  return rare ? [...best, rare] : best;
}

/**
 * Gives the last place to a random item among those that may be shown, each with the same chance, so that a later model
 * can be judged by what people followed (Li et al. 2011, off-policy evaluation). 0 ≤ `chance` < 1.
 */
export function explore(
  table: Table,
  chosen: readonly Recommendation[],
  { isShown, chance }: { isShown: (item: number) => boolean; chance: number },
): Recommendation[] {
  const kept = chosen.slice(0, atMost - 1);
  const others = [...table.items.keys()].filter((item) => isShown(item) && kept.every((one) => one.item !== item));
  const drawn = others[Math.floor(chance * others.length)];
  return drawn === undefined ? kept : [...kept, { item: drawn, score: 0, because: undefined, isLinked: false }];
}
