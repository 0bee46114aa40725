import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { listFeatured } from './read.ts';

test('the services needed most come in the order in which an editor wrote them', () => {
  const written: unknown = parse(readFileSync('content/featured.yaml', 'utf8'));
  expect(listFeatured().map(({ id }) => id)).toEqual(written);
});
