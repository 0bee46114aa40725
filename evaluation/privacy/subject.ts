import type { Basket } from '#lib/recommendations/device/basket.ts';
import { count } from '#lib/recommendations/privacy/count.ts';
import { emptyCounters } from '#lib/recommendations/privacy/counters.ts';
import { clippedShare, squaredSensitivity, unit, type Share } from '#lib/recommendations/privacy/share.ts';
import { impressionCell, impressionCells, type Impression } from '#lib/recommendations/privacy/impression.ts';
import type { Count } from './mechanism.ts';

/** The canary units, and everybody else, whom the attacker knows. */
export type Suspicion<Unit> = { name: string; canary: Unit[]; others: Unit[] };

/**
 * The unit a guarantee protects. `squaredSensitivity` is the square of the largest distance one unit moves the cells;
 * `whole` is its largest contribution to a cell.
 */
export type Subject<Unit> = {
  count: Count<Unit>;
  squaredSensitivity: number;
  whole: number;
  suspicions: Suspicion<Unit>[];
};

const items = 6;
const three = [0, 1, 2];

export const countBaskets =
  (shareOf: (size: number) => Share): Count<Basket> =>
  (units) => {
    const counters = emptyCounters(items);
    for (const basket of units) count(counters, basket, shareOf);
    return counters.cells;
  };

/** The guides of one visit. */
export const baskets: Subject<Basket> = {
  count: countBaskets(clippedShare),
  squaredSensitivity,
  whole: unit,
  suspicions: [
    { name: 'three items, nobody else', canary: [three], others: [] },
    { name: 'five items, others elsewhere', canary: [[0, 1, 2, 3, 4]], others: [[5]] },
    // Others who bring each pair, item and number of baskets near a threshold of 20.
    { name: 'three items, the twentieth to have them', canary: [three], others: times(19, three) },
  ],
};

const followed: Impression = { arm: 'visit', followed: 2 };
const ignored: Impression = { arm: 'page', followed: 0 };

/**
 * Impressions. The audit looks for ten equal ones at once, which move a release ten times as far: one moves it by a
 * twentieth of σ, which a million trials would hardly measure.
 */
export const impressions: Subject<Impression> = {
  count: (units) => {
    const cells = new Float64Array(impressionCells);
    for (const impression of units) cells[impressionCell(impression)] = (cells[impressionCell(impression)] ?? 0) + 1;
    return cells;
  },
  squaredSensitivity: 1,
  whole: 1,
  suspicions: [
    { name: 'ten lists followed, nobody else', canary: times(10, followed), others: [] },
    { name: 'ten lists left alone, others elsewhere', canary: times(10, ignored), others: times(300, followed) },
    { name: 'ten lists followed, beside fifteen', canary: times(10, followed), others: times(15, followed) },
  ],
};

function times<T>(count: number, one: T): T[] {
  return Array.from({ length: count }, () => one);
}
