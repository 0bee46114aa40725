import type { Table } from './packed.ts';

/**
 * An item to show. `because` is the visited item that speaks for it most, where enough people had both to say so; `isLinked`
 * tells whether any visited item speaks for it at all.
 */
export type Recommendation = { item: number; score: number; because: number | undefined; isLinked: boolean };

export type Wish = { limit: number; isShown?: (item: number) => boolean };

/**
 * The best items for who visited `history` (item numbers, in no order), best first: the table's bias plus the links of
 * each visited item. Runs on the device, so nobody else learns the history; without one it is what most visit.
 * Visited items are left out, and so is what `isShown` refuses (another audience, an editor's "never to").
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

/** The score of every item, visited ones too; higher is better. `history` holds each item once. */
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
