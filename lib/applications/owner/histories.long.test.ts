import fc from 'fast-check';
import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { aScene, deeds, play } from './histories.testing.ts';

test('after each of many random histories every case has an owner', { timeout: 3_600_000 }, async ({ db }) => {
  const scene = await aScene(db);
  await fc.assert(
    fc.asyncProperty(deeds, async (happening) => {
      expect(await play(db, scene, happening)).toEqual([]);
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 60) },
  );
});
