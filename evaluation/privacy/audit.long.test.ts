import { describe, expect, it } from 'vitest';
import { guaranteeOf } from '#lib/recommendations/privacy/add-noise.ts';
import { seededBits } from '#lib/recommendations/seeded.testing.ts';
import { impressionGuarantee } from '#lib/recommendations/privacy/impression.ts';
import { audit, type Finding } from './audit.ts';
import { releasing } from './mechanism.ts';
import { basketMutants, impressionMutants } from './mutants.ts';
import { baskets, impressions } from './subject.ts';

const { variance } = guaranteeOf(1, 1e-6);
const thorough = () => ({ trials: 30_000, bits: seededBits(11) });
const quick = () => ({ trials: 8000, bits: seededBits(12) });
/** Ten lists are easier to see than one basket. */
const fewer = <T extends { trials: number }>(effort: T): T => ({ ...effort, trials: effort.trials / 4 });

/** Suspicions about which an attacker learns more than 10 % off the claim. */
const offTheClaim = (findings: Finding[]): string[] =>
  findings
    .filter(({ measured, claimed }) => Math.abs(measured / claimed - 1) >= 0.1)
    .map(({ suspicion, measured, claimed }) => `${suspicion}: ${measured} for ${claimed}`);

const isNoticed = (findings: Finding[]): boolean => findings.some(({ measured, claimed }) => measured > 1.25 * claimed);

describe('an attacker who knows everybody else', () => {
  it('tells whether a basket was there no better than the claim, and as well as it: the noise is neither less nor more', () => {
    const findings = audit(baskets, releasing(baskets.count, variance), { variance, ...thorough() });
    expect(offTheClaim(findings)).toEqual([]);
  });

  it('and no better whether somebody followed a list', () => {
    const mechanism = releasing(impressions.count, impressionGuarantee.variance);
    const findings = audit(impressions, mechanism, { variance: impressionGuarantee.variance, ...fewer(thorough()) });
    expect(offTheClaim(findings)).toEqual([]);
  });

  it.each(Object.keys(basketMutants))('is noticed where the promise about baskets is broken: %s', (name) => {
    expect(isNoticed(audit(baskets, basketMutants[name]!(variance), { variance, ...quick() }))).toBe(true);
  });

  it.each(Object.keys(impressionMutants))('is noticed where the promise about lists is broken: %s', (name) => {
    const mutant = impressionMutants[name]!(impressionGuarantee.variance);
    const findings = audit(impressions, mutant, { variance: impressionGuarantee.variance, ...fewer(quick()) });
    expect(isNoticed(findings)).toBe(true);
  });
});
