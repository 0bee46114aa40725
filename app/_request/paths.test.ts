import { describe, expect, it } from 'vitest';
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

const id = 'a/../b?c=#d';

describe('an id leads to no other page', () => {
  it.each([
    ['a service', paths.service('zh', id)],
    ['an application', paths.application('zh', id)],
    ['a page of the form', paths.applicationPage('zh', id, id)],
    ['a case of staff', paths.staff.application('zh', id)],
    ['an act of staff', paths.staff.act('zh', id, id)],
    ['a week of the ledger', paths.ledger(id)],
  ])('of %s', (_, path) => {
    expect(new URL(path, 'https://portal.example').pathname).toBe(path);
    expect(path).not.toMatch(/\.\.\/|[?#]/);
  });
});

it('who signs in comes back to the page and its query', () => {
  const next = '/zh/services?q=居住证&page=2';
  const url = new URL(paths.signIn('zh', next), 'https://portal.example');
  expect(url.pathname).toBe('/zh/sign-in');
  expect([...url.searchParams]).toEqual([['next', next]]);
});

it('the language of an address can be changed', () => {
  expect([paths.inbox('zh'), paths.inbox('en')]).toEqual(['/zh/inbox', '/en/inbox']);
});

it('what staff look for stands in the address only where they look for something', () => {
  expect(paths.staff.desk('en')).toBe('/en/staff');
  expect(paths.staff.organisations('zh', { q: '', after: undefined })).toBe('/zh/staff/organisations');
});
