import type { Table } from './packed.ts';
import { recommend, type Recommendation } from './recommend.ts';

/** No more than this many are put before anybody. */
export const atMost = 5;

/**
 * What is shown to who visited `history` (item numbers): the best, and in the last place the best of the half that is
 * visited less, which would else never be found. `isShown` refuses another audience and an editor's "never to".
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
 * What was chosen, its last place given to any other item that may be shown, each with the same chance: only so can a later
 * model be judged by what people followed (Li et al. 2011, off-policy evaluation). `chance` is from 0 to below 1.
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
