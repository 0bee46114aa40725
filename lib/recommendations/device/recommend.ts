import type { Table } from './packed.ts';

/**
 * An item to show. `because` is the visited item with the strongest link to it, if enough people had both; `isLinked`
 * tells whether any visited item links to it.
 */
export type Recommendation = { item: number; score: number; because: number | undefined; isLinked: boolean };

export type Wish = { limit: number; isShown?: (item: number) => boolean };

/**
 * Ranks items for `history` (item numbers): bias plus the links of each visited item. Runs on the device, so nobody
 * else learns the history. Without a history the most visited come first. Leaves out visited items and those `isShown`
 * refuses.
 */
export function recommend(
  table: Table,
  history: readonly number[],
  { limit, isShown = () => true }: Wish,
): Recommendation[] {
  const visited = new Set(history);
  const scores = scoresOf(table, visited);
  return [...scores.keys()]
    .filter((item) => !visited.has(item) && isShown(item))
    .toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
    .slice(0, limit)
    .map((item) => ({ item, score: scores[item] ?? 0, ...reasonOf(table, visited, item) }));
}

/** The score of every item, visited ones too; higher is better. `history` holds distinct items. */
export function scoresOf({ bias, popularity, links }: Table, history: ReadonlySet<number>): number[] {
  if (history.size === 0) return [...popularity];
  const scores = [...bias];
  for (const from of history) for (const { to, weight } of links[from] ?? []) scores[to] = (scores[to] ?? 0) + weight;
  return scores;
}

function reasonOf({ links }: Table, visited: Set<number>, item: number): Pick<Recommendation, 'because' | 'isLinked'> {
  const found = [...visited].flatMap((from) =>
    (links[from] ?? []).flatMap((link) => (link.to === item ? [{ ...link, from }] : [])),
  );
  const seen = found.filter(({ isSeen }) => isSeen).toSorted((one, other) => other.weight - one.weight);
  return { because: seen[0]?.from, isLinked: found.length > 0 };
}
