/**
 * Converts between (ε, δ) and ρ of zero-concentrated differential privacy (Canonne, Kamath, Steinke 2020, Corollary
 * 13). A discrete Gaussian has ρ = (sensitivity / σ)² / 2 (Theorem 4); releases about the same basket add up.
 */
/** The smallest δ at which ρ-zCDP gives (ε, δ). */
export function deltaOf(rho: number, epsilon: number): number {
  if (rho === 0) return 0;
  const alpha = bestOrder(rho, epsilon);
  const exponent = (alpha - 1) * (alpha * rho - epsilon) + alpha * Math.log1p(-1 / alpha);
  return Math.min(1, Math.exp(exponent) / (alpha - 1));
}

/** Finds the α > 1 with the smallest bound: its logarithm is convex, so bisection on the derivative works. */
function bestOrder(rho: number, epsilon: number): number {
  const slope = (alpha: number) => (2 * alpha - 1) * rho - epsilon + Math.log1p(-1 / alpha);
  return largestWhere((alpha) => slope(alpha) < 0, [1 + 1e-9, (epsilon + 1) / (2 * rho) + 2]);
}

/** The largest ρ that keeps (ε, δ). */
export const rhoFor = (epsilon: number, delta: number): number =>
  largestWhere((rho) => deltaOf(rho, epsilon) <= delta, [0, epsilon + 1]);

/** The smallest ε that ρ-zCDP keeps at δ. */
export const epsilonOf = (rho: number, delta: number): number =>
  largestWhere((epsilon) => deltaOf(rho, epsilon) > delta, [0, rho + 2 * Math.sqrt(rho * Math.log(1 / delta))]);

/** The ε of one device over `baskets` baskets at the same δ, each counted in one release of `rho`. */
export const composedEpsilon = (rho: number, baskets: number, delta: number): number => epsilonOf(rho * baskets, delta);

/** Bisects [low, high] for the largest value that satisfies `holds`; it holds at low and fails at high. */
function largestWhere(holds: (value: number) => boolean, [low, high]: [number, number]): number {
  let [below, above] = [low, high];
  for (let step = 0; step < 100; step++) {
    const middle = (below + above) / 2;
    if (holds(middle)) below = middle;
    else above = middle;
  }
  return below;
}
