import { createHash } from 'node:crypto';
import type { Guarantee } from './privacy/add-noise.ts';
import { emptyCounters, itemCell, pairCell, type Counters } from './privacy/counters.ts';
import type { Week } from './week.ts';

/** A line of the public ledger: what the release of a week promises, and the hash of its text. */
export type LedgerEntry = Guarantee & {
  week: Week;
  cells: number;
  showingVariance: number | null;
  sha256: string;
  /** The visits of that week were made up, for a demonstration. */
  simulated: boolean;
};

/**
 * A release as text: the items it counts, every noisy cell in the order of `Counters`, and how lists were shown and followed
 * in the order of `showingCell`.
 */
export const textOf = (items: readonly string[], { cells }: Counters, showings: Float64Array): string =>
  JSON.stringify({ items, cells: [...cells], showings: [...showings] });

/** How lists were shown and followed in a release's week; nothing in releases from before that was counted. */
export const showingsIn = (text: string): number[] => (JSON.parse(text) as { showings?: number[] }).showings ?? [];

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A release's cells for today's items: a service that has gone is left out, and of a new one nothing is known. */
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
