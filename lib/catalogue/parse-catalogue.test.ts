import { describe, expect, test } from 'vitest';
import { parseCatalogue } from './parse-catalogue.ts';
import { aCity, aGuide, type City, type Written } from './city.testing.ts';

const parsed = (change: (city: City) => void = () => undefined) => {
  const city = aCity();
  change(city);
  return parseCatalogue(city, []);
};

test('a sound city is read whole, each thing under its own name', () => {
  const { departments, places, services, forms, generalForms, bundles, pages, featured } = parsed();
  const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);
  expect([departments, places, services, forms, bundles, pages].map(ids)).toEqual([
    ['market'],
    ['centre'],
    ['food'],
    ['food'],
    ['open'],
    ['help'],
  ]);
  expect(ids(generalForms)).toEqual(['general-citizen', 'general-business']);
  expect(featured).toEqual(['food']);
});

test('the name of a folder wins over one that a file gives itself', () => {
  const city = parsed(
    (one) => ((one.departments.data as Written)['market'] = { ...(one.departments.data as Written)['market'] }),
  );
  expect(city.departments[0]).toMatchObject({ id: 'market', nature: '1' });
});

describe('a fault throws before anything is published, with a line for each file and field', () => {
  test.each<[string, string[], (city: City) => void]>([
    ['a guide', ['food/guide.yaml: level: '], (c) => ((c.guides[0]!.data as Written)['level'] = '9')],
    [
      'two fields of one guide',
      ['food/guide.yaml: level: ', 'food/guide.yaml: visits: '],
      (c) => Object.assign(c.guides[0]!.data as Written, { level: '9', visits: 'many' }),
    ],
    ['a form', ['food/form.yaml: pages: '], (c) => ((c.forms[0]!.data as Written)['pages'] = [])],
    [
      'a general form',
      ['general-business.yaml: version: '],
      (c) => ((c.generalForms[1]!.data as Written)['version'] = 0),
    ],
    ['a list', ['departments.yaml: market.nature: '], (c) => ((c.departments.data as Written)['market'].nature = '9')],
    ['the words', ['synonyms.yaml: zh: '], (c) => delete (c.synonyms.data as Written)['zh']],
    ['the home page', ['featured.yaml: : '], (c) => (c.featured.data = [])],
    ['a bundle', ['open.yaml: parts: '], (c) => ((c.bundles[0]!.data as Written)['parts'] = [])],
    ['a page', ['help.yaml: sections: '], (c) => ((c.pages[0]!.data as Written)['sections'] = [])],
  ])('of %s', (_, lines, change) => {
    const said = messageOf(() => parsed(change)).split('\n');
    expect(said).toHaveLength(lines.length);
    for (const [index, line] of lines.entries()) expect(said[index]).toContain(line);
  });

  test('of a file that could not be read, with what the reader said', () => {
    const said = messageOf(() => parsed((city) => Object.assign(city.city, { data: undefined, error: 'is missing' })));
    expect(said).toBe('city.yaml: is missing');
  });
});

test('one guide written twice is two services, each with its own address', () => {
  const { services } = parsed((city) => city.guides.push({ file: 'b/guide.yaml', id: 'drinks', data: aGuide() }));
  expect(services.map(({ id }) => id)).toEqual(['food', 'drinks']);
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return '';
}
