import { expect, test } from 'vitest';
import { aCity, both, icons, type City, type Written } from '#lib/catalogue/city.testing.ts';
import { checkContent } from './check-content.ts';

function saidAfter(breakIt: (city: City) => void): string[] {
  const city = aCity();
  breakIt(city);
  return checkContent(city, icons).map(({ field, rule, reason }) => `${rule} ${field}: ${reason}`);
}

const list = (city: City) => city.codeLists[0]?.data as Written;
const formOf = (city: City) => city.forms[0]?.data as Written;
const entryWith = (change: (entry: Written) => void) => (city: City) => change(list(city)['codes'][1]);
const asking =
  (field: object, more: object[] = []) =>
  (city: City) => {
    const coded = { kind: 'coded', id: 'tree', label: both('树'), list: 'trees', personal: false, ...field };
    formOf(city)['pages'][0].fields.unshift(coded, ...more);
  };
const second = (is: string) => ({
  ...{ kind: 'yes-no', id: 'old', label: both('老'), personal: false, showIf: { field: 'tree', is } },
});

test('a list and a form that asks for its entries are well', () => {
  expect(saidAfter(asking({ without: ['A1'] }, [second('A2')]))).toEqual([]);
});

test.each<[string, (city: City) => void]>([
  ['X codes.A1: cannot be told from A1', entryWith((e) => (e['code'] = 'A1'))],
  ['X codes.A2: cannot be told from A1', entryWith((e) => Object.assign(e, { zh: '银 杏', pinyin: 'yin xing' }))],
  ['X codes.A2: cannot be told from A1', entryWith((e) => (e['en'] = 'GINKGO'))],
  ['X codes.A2: another name of it is that of A1', entryWith((e) => (e['other'] = ['银杏']))],
  ['X codes.A2: 樟 is there twice', entryWith((e) => (e['other'] = ['樟']))],
  ['X codes.A2: 香樟 is there twice', entryWith((e) => (e['other'] = ['香樟', '香樟']))],
  [
    'C codes.A2: its pinyin has not as many syllables as the name characters',
    entryWith((e) => (e['pinyin'] = 'zhang shu')),
  ],
  ['C codes.A2: a name has no letter that can be typed', entryWith((e) => (e['other'] = ['—']))],
  ['X tree: its codes stand in its code list', asking({ codes: [{ value: 'A3', label: both('柳') }] })],
  ['X tree: its codes stand in its code list', asking({ edition: 'mine' })],
  ['X tree: no code list is called shrubs', asking({ list: 'shrubs' })],
  ['X tree: trees has no code B9', asking({ without: ['B9'] })],
])('%s', (said, breakIt) => {
  expect(saidAfter(breakIt)).toEqual([said]);
});

test.each<[string, (city: City) => void]>([
  ['codes.1.en', entryWith((e) => delete e['en'])],
  ['codes.1.pinyin', entryWith((e) => (e['pinyin'] = 'zhāng'))],
  ['codes.1.code', entryWith((e) => (e['code'] = '樟'))],
  ['licence', (city) => delete list(city)['licence']],
  ['source', (city) => (list(city)['source'] = ' ')],
])('the shape of %s', (field, breakIt) => {
  expect(saidAfter(breakIt)).toEqual([expect.stringContaining(` ${field}: `)]);
});

test('a condition names a code that is an answer there', () => {
  expect(saidAfter(asking({ without: ['A1'] }, [second('A1')]))).toEqual([
    expect.stringContaining('tree has no answer A1'),
  ]);
});
