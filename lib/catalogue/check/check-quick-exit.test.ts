import { expect, test } from 'vitest';
import { aCity, both, icons, type City, type Written } from '#lib/catalogue/city.testing.ts';
import { checkContent } from './check-content.ts';

const exit = () => ({ address: 'https://example.com/', title: both('天气') });
const dataOf = ({ data }: { data: unknown } = { data: {} }): Written => data as Written;

/** What is said against a city whose one service has a quick exit, after a change. */
function saidAfter(breakIt: (city: City) => void): string[] {
  const city = aCity();
  dataOf(city.city)['quickExit'] = exit();
  dataOf(city.sensitive)['services'].neverTo = ['food'];
  dataOf(city.guides[0])['quickExit'] = true;
  breakIt(city);
  return checkContent(city, icons).map(({ rule, file, field }) => `${rule} ${file} ${field}`);
}

test('a quick exit of a service that is kept quiet about is well', () =>
  expect(saidAfter(() => undefined)).toEqual([]));

test.each<[string, string, (city: City) => void]>([
  ['leads nowhere', 'X food/guide.yaml quickExit', (c) => delete dataOf(c.city)['quickExit']],
  [
    'leads to a page of this site',
    'S city.yaml quickExit.address',
    (c) => (dataOf(c.city)['quickExit'].address = '/zh'),
  ],
  [
    'is of a service that is recommended',
    'X food/guide.yaml quickExit',
    (c) => (dataOf(c.sensitive)['services'].neverTo = []),
  ],
  [
    'is of a service that recommends',
    'X food/guide.yaml quickExit',
    (c) => (dataOf(c.sensitive)['services'].neverFrom = []),
  ],
  ['says that it is none', 'S food/guide.yaml quickExit', (c) => (dataOf(c.guides[0])['quickExit'] = false)],
])('one that %s is told, and nothing else', (_, said, breakIt) => {
  expect(saidAfter(breakIt)).toEqual([said]);
});

test('one of a service that nobody can apply for here is told', () => {
  const said = saidAfter((city) => {
    dataOf(city.guides[0])['onlineDepth'] = 'forms';
    city.forms.pop();
  });
  expect(said).toContain('X food/guide.yaml quickExit');
});
