import { expect, test } from 'vitest';
import { isReadingPath } from './reading-routes.mjs';

test.each([
  '/zh',
  '/en',
  '/zh/services/residence-permit',
  '/en/services/residence-permit/form',
  '/zh/life-events',
  '/en/departments/public-security',
  '/zh/open-data',
])('%s only tells', (path) => expect(isReadingPath(path)).toBe(true));

test.each([
  '/',
  '/de',
  '/zh/applications',
  '/zh/staff',
  '/zh/sign-in',
  '/en/services',
  '/en/services/residence-permit/application',
  '/zh/services/residence-permit/form/more',
  '/zh/services/',
  '/zh/inbox',
  'https://elsewhere.example/zh',
])('%s does more, or is not there', (path) => expect(isReadingPath(path)).toBe(false));
