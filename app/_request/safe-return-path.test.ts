import { expect, test } from 'vitest';
import { safeReturnPath } from './safe-return-path.ts';

test('after signing in a person comes back to the page they came from', () => {
  expect(safeReturnPath('/zh/services/residence-permit/application')).toBe('/zh/services/residence-permit/application');
  expect(safeReturnPath('/en/services?q=permit')).toBe('/en/services?q=permit');
});

test.each([
  'https://elsewhere.example/zh',
  '//elsewhere.example/zh',
  '/\\elsewhere.example',
  '/zh/..//elsewhere.example',
  '/de/services',
  'javascript:alert(1)',
  ['/zh'],
  undefined,
  `/zh/${'a'.repeat(600)}`,
])('nobody is led to %j', (typed) => {
  const way = safeReturnPath(typed);
  expect(way === undefined || new URL(way, 'https://portal.example').origin === 'https://portal.example').toBe(true);
});

test.each([
  ['the home page', '/zh'],
  ['the home page with a question', '/en?q=permit'],
  ['a page with steps in it that stay in the house', '/zh/services/../inbox'],
])('%s is a page of ours', (_, typed) => expect(safeReturnPath(typed)).toMatch(/^\/(zh|en)/));

test('steps out of the house lead nowhere', () => {
  expect(safeReturnPath('/zh/../api/cron')).toBeUndefined();
  expect(safeReturnPath('/zh/../../etc')).toBeUndefined();
});

test('a fragment is left out, for no server sees it', () => {
  expect(safeReturnPath('/zh/inbox#top')).toBe('/zh/inbox');
});

test('an address may have five hundred characters', () => {
  const longest = `/zh/${'a'.repeat(496)}`;
  expect(safeReturnPath(longest)).toBe(longest);
  expect(safeReturnPath(`${longest}a`)).toBeUndefined();
});
