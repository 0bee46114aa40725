import { expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { GET } from './route.ts';

test('who found a weakness is told where to report it, for less than a year', async () => {
  const said = await GET().text();
  expect(said).toContain(`Contact: tel:${testContent().catalogue.city.hotline.number}\n`);
  const expires = Date.parse(/^Expires: (.+)$/m.exec(said)?.[1] ?? '');
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThan(Date.now() + 365 * 24 * 3_600_000);
  expect(said).toMatch(/^Canonical: http.*\/\.well-known\/security\.txt$/m);
});
