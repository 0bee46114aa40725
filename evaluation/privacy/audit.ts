import type { Guarantee } from '#lib/recommendations/privacy/add-noise.ts';
import type { RandomBits } from '#lib/recommendations/privacy/random-bits.ts';
import type { Mechanism } from './mechanism.ts';
import type { Subject, Suspicion } from './subject.ts';

/** `measured` is μ: the shift of the release by the canary, in standard deviations; `error` is its standard error. */
export type Finding = { suspicion: string; claimed: number; measured: number; error: number; isKept: boolean };

type Effort = { trials: number; bits: RandomBits };

/** The tolerated difference between measurement and claim. */
const tolerance = 0.1;

/**
 * The distinguishing audit. An attacker who knows everybody else subtracts them from the release and projects it on the
 * canary's cells, in each of two weeks; `trials` releases with the canary and as many without show how well the two
 * worlds separate. A mechanism passes if μ is within 10 % of the claim, sensitivity / σ for each unit of the canary.
 */
export function audit<Unit>(
  subject: Subject<Unit>,
  mechanism: Mechanism<Unit>,
  { variance, trials, bits }: Pick<Guarantee, 'variance'> & Effort,
): Finding[] {
  return subject.suspicions.map((suspicion) => {
    const claimed = suspicion.canary.length * Math.sqrt(subject.squaredSensitivity / variance);
    const measured = distinguish({ subject, mechanism, suspicion }, { trials, bits });
    const isKept = Math.abs(measured / claimed - 1) <= tolerance;
    return { suspicion: suspicion.name, claimed, measured, error: Math.sqrt(2 / trials), isKept };
  });
}

type Attack<Unit> = { subject: Subject<Unit>; mechanism: Mechanism<Unit>; suspicion: Suspicion<Unit> };

/** μ of all weeks together: independent Gaussians add up as squares (Dong, Roth, Su 2022, Corollary 3.3). */
function distinguish<Unit>({ subject, mechanism, suspicion }: Attack<Unit>, { trials, bits }: Effort): number {
  const { canary, others } = suspicion;
  const look = along(subject.count(canary), subject.count(others));
  const views = (units: Unit[]): number[][] => {
    const release = mechanism([units, []]);
    return Array.from({ length: trials }, () => release(bits).map(look));
  };
  const [present, absent] = [views([...canary, ...others]), views(others)];
  return Math.hypot(...[0, 1].map((week) => shift(column(present, week), column(absent, week))));
}

/** The attacker's statistic: the release without the others, projected on the canary's contribution. */
const along =
  (direction: Float64Array, others: Float64Array) =>
  (cells: Float64Array, week: number): number =>
    cells.reduce((sum, value, cell) => {
      const known = week === 0 ? (others[cell] ?? 0) : 0;
      return sum + (value - known) * (direction[cell] ?? 0);
    }, 0);

/** The difference of the means in standard deviations of the less varied world. */
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
