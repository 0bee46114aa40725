import { expect, it } from 'vitest';
import { composedEpsilon, deltaOf, epsilonOf, rhoFor } from './accounting.ts';
import { guaranteeOf } from './add-noise.ts';
import { squaredSensitivity } from './share.ts';

it.each([
  [0.5, 0.00664],
  [1, 0.02436],
  [2, 0.08815],
  [4, 0.31106],
])('ε = %f at δ = 1e-6 is kept by ρ = %f', (epsilon, rho) => {
  expect(rhoFor(epsilon, 1e-6)).toBeCloseTo(rho, 5);
});

it('agrees with Wikimedia, whose ρ = 0.015 at δ = 1e-7 is an ε below 1', () => {
  expect(epsilonOf(0.015, 1e-7)).toBeLessThan(1);
  expect(epsilonOf(0.015, 1e-7)).toBeGreaterThan(0.8);
});

it('the three conversions agree with each other', () => {
  for (const epsilon of [0.1, 1, 3]) {
    const rho = rhoFor(epsilon, 1e-6);
    expect(epsilonOf(rho, 1e-6)).toBeCloseTo(epsilon, 6);
    expect(deltaOf(rho, epsilon)).toBeLessThanOrEqual(1e-6);
    expect(deltaOf(rho * 1.001, epsilon)).toBeGreaterThan(1e-6);
  }
});

it('a device that sends 1, 4, 13, 26 or 52 baskets at ε = 1 is promised 1.00, 2.11, 4.04, 5.97 or 8.91 over all', () => {
  const rho = rhoFor(1, 1e-6);
  const over = [1, 4, 13, 26, 52].map((baskets) => composedEpsilon(rho, baskets, 1e-6).toFixed(2));
  expect(over).toEqual(['1.00', '2.11', '4.04', '5.97', '8.91']);
});

it('the noise is no less than the sensitivity asks for', () => {
  const { rho, variance } = guaranteeOf(1, 1e-6);
  expect(squaredSensitivity / (2 * variance)).toBeLessThanOrEqual(rho);
  expect(squaredSensitivity / (2 * (variance - 1))).toBeGreaterThan(rho);
});
