import { describe, expect, test } from 'vitest';
import { lightsOf, longestExtensionOf, silenceOf } from '#lib/catalogue/case-rules.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { termsOf } from './terms.ts';

const guide = testContent().catalogue.findGuide('dog-registration');
if (!guide) throw new Error('There is no such service');

describe('the terms that are frozen with a case', () => {
  test('say what its service does not: as the Licensing Law has it for a licence', () => {
    expect(termsOf(guide)).toMatchObject({
      silence: { filing: 'tacit-acceptance', decision: 'none' },
      ...{ extension: 10, lights: { percent: 20, days: 1 } },
    });
    expect(termsOf(guide)).not.toHaveProperty('headAfter');
  });

  test('bind nothing else by that law', () => {
    for (const type of ['05', '07', '08', '09', '10', '20'] as const)
      expect(termsOf({ ...guide, type })).toMatchObject({
        silence: { filing: 'none', decision: 'none' },
        extension: 0,
      });
  });

  test('are those of the service where it has its own', () => {
    const own = {
      silence: { filing: 'tacit-acceptance', decision: 'tacit-approval' } as const,
      ...{ extension: 5, lights: { percent: 50, days: 3 }, headAfter: 1 },
    };
    expect(termsOf({ ...guide, ...own })).toMatchObject(own);
  });

  test('of an older case are read by its item type', () => {
    expect([silenceOf({ type: '01' }).filing, longestExtensionOf({ type: '01' })]).toEqual(['tacit-acceptance', 10]);
    expect([silenceOf({ type: '20' }).filing, longestExtensionOf({ type: '20' })]).toEqual(['none', 0]);
    expect(lightsOf({})).toEqual({ percent: 20, days: 1 });
  });
});
