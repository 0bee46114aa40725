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
