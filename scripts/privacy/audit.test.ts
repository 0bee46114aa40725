import { describe, expect, it } from 'vitest';
import { guaranteeOf } from '#lib/recommendations/add-noise.ts';
import { seededBits } from '#lib/recommendations/seeded.testing.ts';
import { audit } from './audit.ts';
import { portal } from './mechanism.ts';
import { mutants } from './mutants.ts';

const guarantee = guaranteeOf(1, 1e-6);

describe('an attacker who knows everybody else', () => {
  it('tells whether a person was there no better than the claim, and as well as it: the noise is neither less nor more', () => {
    const findings = audit(portal(guarantee), guarantee, { trials: 30_000, bits: seededBits(11) });
    for (const { suspicion, measured, claimed } of findings)
      expect(Math.abs(measured / claimed - 1), `${suspicion}: ${measured} for ${claimed}`).toBeLessThan(0.1);
  });

  it.each(Object.keys(mutants))('is noticed where the promise is broken: %s', (name) => {
    const findings = audit(mutants[name]!(guarantee), guarantee, { trials: 8000, bits: seededBits(12) });
    expect(findings.some(({ measured, claimed }) => measured > 1.25 * claimed)).toBe(true);
  });
});
