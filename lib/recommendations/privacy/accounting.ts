/**
 * From (ε, δ) to ρ and back: the optimal conversion of zero-concentrated differential privacy, Canonne, Kamath, Steinke
 * 2020, Corollary 13. ρ of a discrete Gaussian is (sensitivity / σ)² / 2 (their Theorem 4); ρ of several releases about
 * the same basket adds up.
 */
/** The smallest δ at which ρ-zCDP gives (ε, δ). */
export function deltaOf(rho: number, epsilon: number): number {
  if (rho === 0) return 0;
  const alpha = bestOrder(rho, epsilon);
  const exponent = (alpha - 1) * (alpha * rho - epsilon) + alpha * Math.log1p(-1 / alpha);
  return Math.min(1, Math.exp(exponent) / (alpha - 1));
}

/** The α > 1 at which the bound is smallest: its logarithm is convex, so the root of the derivative is searched. */
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

/** ε of one device over time, at the same δ: `baskets` baskets, each counted in one release of `rho`. */
export const composedEpsilon = (rho: number, baskets: number, delta: number): number => epsilonOf(rho * baskets, delta);

/** Halves [low, high] until the end of the stretch where `holds` is found; it holds at low, and not at high. */
function largestWhere(holds: (value: number) => boolean, [low, high]: [number, number]): number {
  let [below, above] = [low, high];
  for (let step = 0; step < 100; step++) {
    const middle = (below + above) / 2;
    if (holds(middle)) below = middle;
    else above = middle;
  }
  return below;
}
