import { describe, expect, test } from 'vitest';
import { guideWith } from '#lib/standards/small.testing.ts';
import { carries, valuesOf } from './attributes.ts';
import { countValues } from './facets.ts';
import { facetNames, indexName, recordOf } from './records.ts';

const records = [
  { audience: ['citizen', 'business'], online: 'yes', title: '许可' },
  { audience: ['business', 'business'], online: 'no' },
  { audience: ['business'], online: 'yes' },
  { online: 'no' },
];

describe('a filter', () => {
  test.each([
    ['audience', 'citizen', true],
    ['audience', 'CITIZEN', true],
    ['audience', 'citi', false],
    ['audience', '-citizen', false],
    ['online', 'yes', true],
    ['title', '许可', false],
    ['objectID', '', false],
    ['constructor', 'Object', false],
    ['lifeEvent', 'birth', false],
  ])('on %s for %j is met: %s', (attribute, wanted, met) => expect(carries(records[0]!, attribute, wanted)).toBe(met));

  test('of an attribute that is no facet has no value, so that nothing else of a record can be asked', () => {
    expect(valuesOf(records[0]!, 'title')).toEqual([]);
    for (const name of facetNames) expect(valuesOf({ [name]: 'x' }, name)).toEqual(['x']);
  });
});

describe('the counts of a list', () => {
  test('say how many records carry each value, the most frequent first, then by name; a record counts once', () => {
    expect(Object.entries(countValues(records, 'audience'))).toEqual([
      ['business', 3],
      ['citizen', 1],
    ]);
    expect(Object.entries(countValues(records, 'online'))).toEqual([
      ['no', 2],
      ['yes', 2],
    ]);
    expect(countValues(records, 'title')).toEqual({});
  });

  test('are kept for the list itself, and made anew for another', () => {
    expect(countValues(records, 'online')).toBe(countValues(records, 'online'));
    expect(countValues(records.slice(0, 1), 'online')).toEqual({ yes: 1 });
  });
});

describe('the record of a service', () => {
  const known = { nameDepartment: (id: string) => `${id}!`, featured: [], popularity: new Map<string, number>() };

  test('speaks one language and names the department as people know it', () => {
    const guide = guideWith((one) => Object.assign(one, { name: { zh: '许可', en: 'Licence' } }));
    expect(recordOf(guide, 'en', known)).toMatchObject({ objectID: 'food', title: 'Licence', department: 'market!' });
    expect(recordOf(guide, 'zh', known)).toMatchObject({
      title: '许可',
      audience: ['business'],
      departmentId: 'market',
    });
  });

  test.each([
    [{}, 'yes', 'no'],
    [{ onlineDepth: 'forms' }, 'no', 'no'],
    [{ caseType: 'on-the-spot' }, 'yes', 'yes'],
  ])('of a guide with %j is online: %s, at once: %s', (change, online, instant) => {
    expect(
      recordOf(
        guideWith((one) => Object.assign(one, change)),
        'zh',
        known,
      ),
    ).toMatchObject({ online, instant });
  });

  test('is as popular as visits say, and a little as editors say', () => {
    const guide = guideWith();
    const other = { ...guide, id: 'other' };
    const popularity = (featured: (typeof guide)[], visits: [string, number][] = []) =>
      recordOf(guide, 'zh', { ...known, featured, popularity: new Map(visits) }).popularity;
    expect(popularity([guide, other])).toBe(0.25);
    expect(popularity([other, guide])).toBe(0.125);
    expect(popularity([other])).toBe(0);
    expect(popularity([guide], [['food', 0.5]])).toBe(0.375);
    expect(popularity([guide], [['other', 1]])).toBe(0.125);
  });
});

test('each language has an index of its own', () => expect(indexName('zh')).not.toBe(indexName('en')));
