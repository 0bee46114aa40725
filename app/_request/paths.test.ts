import { expect, it } from 'vitest';
import { paths } from './paths.ts';

it('an address carries its language, and its id safely', () => {
  expect(paths.service('zh', 'residence-permit')).toBe('/zh/services/residence-permit');
  expect(paths.application('en', 'a/b?c')).toBe('/en/applications/a%2Fb%3Fc');
});

it('only filters that are set stand in the address', () => {
  expect(paths.services('en')).toBe('/en/services');
  expect(paths.services('en', { q: 'food licence', audience: 'business', event: undefined })).toBe(
    '/en/services?q=food+licence&audience=business',
  );
});
