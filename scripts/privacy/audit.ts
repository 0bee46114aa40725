import type { Guarantee } from '#lib/recommendations/add-noise.ts';
import type { Basket } from '#lib/recommendations/basket.ts';
import type { Counters } from '#lib/recommendations/counters.ts';
import type { RandomBits } from '#lib/recommendations/random-bits.ts';
import { squaredSensitivity } from '#lib/recommendations/share.ts';
import { countAll, type Mechanism } from './mechanism.ts';

/** A person who may have been there, and everybody else, whom the attacker knows. */
type Suspicion = { name: string; canary: Basket; others: Basket[] };

/** `measured` is μ: how far the attacker sees the canary move the release, in standard deviations; `error` is its own. */
export type Finding = { suspicion: string; claimed: number; measured: number; error: number; isKept: boolean };

const items = 6;
const three = [0, 1, 2];
/** Others who bring each pair, item and number of baskets near a threshold of 20. */
const nineteen = Array.from({ length: 19 }, () => three);

const suspicions: Suspicion[] = [
  { name: 'three items, nobody else', canary: three, others: [] },
  { name: 'five items, others elsewhere', canary: [0, 1, 2, 3, 4], others: [[5]] },
  { name: 'three items, the twentieth to have them', canary: three, others: nineteen },
];

/** What measurement may differ from the claim. */
const tolerance = 0.1;

/** The largest μ that the guarantee allows: sensitivity / σ. */
export const claimOf = ({ variance }: Guarantee): number => Math.sqrt(squaredSensitivity / variance);

/**
 * The distinguishing audit. An attacker who knows all other baskets takes them away from the release and looks along the
 * canary's own cells, in each of two weeks; `trials` releases with the canary and as many without show how well that
 * tells the two worlds apart. A mechanism keeps its promise where the measured μ is within 10 % of the claim.
 */
export function audit(mechanism: Mechanism, guarantee: Guarantee, { trials, bits }: Effort): Finding[] {
  const claimed = claimOf(guarantee);
  return suspicions.map((suspicion) => {
    const measured = distinguish(mechanism, suspicion, { trials, bits });
    const isKept = Math.abs(measured / claimed - 1) <= tolerance;
    return { suspicion: suspicion.name, claimed, measured, error: Math.sqrt(2 / trials), isKept };
  });
}

type Effort = { trials: number; bits: RandomBits };

/** μ of all weeks together: those of independent Gaussians add up as squares (Dong, Roth, Su 2022, Corollary 3.3). */
function distinguish(mechanism: Mechanism, { canary, others }: Suspicion, { trials, bits }: Effort): number {
  const look = along(countAll([canary], items), countAll(others, items));
  const views = (baskets: Basket[]): number[][] => {
    const release = mechanism([baskets, []], items);
    return Array.from({ length: trials }, () => release(bits).map(look));
  };
  const [present, absent] = [views([canary, ...others]), views(others)];
  return Math.hypot(...[0, 1].map((week) => shift(column(present, week), column(absent, week))));
}

/** What the attacker reads off a release: what is left without the others, projected on what the canary would add. */
const along =
  ({ cells: direction }: Counters, others: Counters) =>
  ({ cells }: Counters, week: number): number =>
    cells.reduce((sum, value, cell) => {
      const known = week === 0 ? (others.cells[cell] ?? 0) : 0;
      return sum + (value - known) * (direction[cell] ?? 0);
    }, 0);

/** The difference of the means in standard deviations of the world that varies less. */
function shift(present: number[], absent: number[]): number {
  const difference = mean(present) - mean(absent);
  const deviation = Math.min(deviationOf(present), deviationOf(absent));
  return difference === 0 ? 0 : Math.abs(difference) / deviation;
}

const column = (rows: number[][], place: number): number[] => rows.map((row) => row[place] ?? 0);
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviationOf = (values: number[]): number => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};
