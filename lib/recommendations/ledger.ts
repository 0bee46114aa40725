import { createHash } from 'node:crypto';
import type { Guarantee } from './privacy/add-noise.ts';
import { emptyCounters, itemCell, pairCell, type Counters } from './privacy/counters.ts';
import type { Week } from './week.ts';

/** A line of the public ledger: the guarantee of a week's release and the hash of its text. */
export type LedgerEntry = Guarantee & {
  week: Week;
  cells: number;
  showingVariance: number | null;
  sha256: string;
  /** True if the week's visits are generated for a demonstration. */
  simulated: boolean;
};

/**
 * A release as text: item ids, every noisy cell in the order of `Counters`, and impressions in the order of
 * `impressionCell`.
 */
export const textOf = (items: readonly string[], { cells }: Counters, impressions: Float64Array): string =>
  JSON.stringify({ items, cells: [...cells], showings: [...impressions] });

/** Impressions of a release; empty for releases older than impression counting. */
export const impressionsIn = (text: string): number[] => (JSON.parse(text) as { showings?: number[] }).showings ?? [];

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Maps a release to today's items: removed services are dropped, new ones get zero. */
export function readRelease(text: string, today: readonly string[]): Counters {
  const { items, cells } = JSON.parse(text) as { items: string[]; cells: number[] };
  const then = new Map(items.map((item, number) => [item, number]));
  const numbers = today.map((item) => then.get(item));
  const counters = emptyCounters(today.length);
  counters.cells[0] = cells[0] ?? 0;
  for (const [item, old] of numbers.entries()) {
    if (old === undefined) continue;
    counters.cells[itemCell(item)] = cells[itemCell(old)] ?? 0;
    for (let later = item + 1; later < numbers.length; later++) {
      const other = numbers[later];
      if (other !== undefined)
        counters.cells[pairCell(today.length, item, later)] = cells[pairCell(items.length, old, other)] ?? 0;
    }
  }
  return counters;
}
