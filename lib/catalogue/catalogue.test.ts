import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { testContent } from './testing.ts';

const { catalogue } = testContent();

test('the services needed most come in the order in which an editor wrote them', () => {
  const written: unknown = parse(readFileSync('content/featured.yaml', 'utf8'));
  expect(catalogue.listFeatured().map(({ id }) => id)).toEqual(written);
});

test('who types one word for three services is shown the three that the editor chose', () => {
  const bet = catalogue.listBestBets('zh').find(({ query }) => query === '身份证');
  expect(bet?.ids.toSorted()).toEqual([
    'resident-id-card-first-issue',
    'resident-id-card-renewal',
    'resident-id-card-replacement',
  ]);
});

test('nobody is led to a divorce who did not ask for one, and such words are known in both languages', () => {
  expect(catalogue.findSensitiveServices().neverTo).toContain('divorce-registration');
  expect(catalogue.listSensitiveWords()).toEqual(expect.arrayContaining(['离婚', 'divorce']));
});
