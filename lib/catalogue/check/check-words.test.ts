import { describe, expect, test } from 'vitest';
import { aCity, aGuide, source, type Written } from '#lib/catalogue/city.testing.ts';
import { checkWords } from './check-words.ts';

type Kind = 'synonyms' | 'bestBets' | 'sensitive';

/** What is said against the words of a city whose one service is called 许可 or “Food licence”, also “Café”. */
function saidOf(kind: Kind, data: Written): string[] {
  const city = aCity();
  const guide = { ...aGuide(), name: { zh: '许可', en: 'Food licence' }, aliases: { zh: ['开饭馆'], en: ['Café'] } };
  city.guides = [source('food/guide.yaml', 'food', guide)];
  const none = { zh: [], en: [] };
  city.synonyms.data = none;
  city.bestBets.data = none;
  city[kind].data = data;
  return checkWords(city).map(({ rule, file, field, reason }) => `${rule} ${file} ${field}: ${reason}`);
}

const synonyms = (en: Written[], zh: Written[] = []) => saidOf('synonyms', { zh, en });
const bets = (en: Written[], zh: Written[] = []) => saidOf('bestBets', { zh, en });

describe('a word that people say', () => {
  test.each([
    ['a part of a title', { say: ['permit'], mean: ['licence'] }],
    ['an alias, however it is written', { say: ['coffee house'], mean: ['ＣＡＦÉ'] }],
    ['several words for several', { say: ['permit', 'pass'], mean: ['Licence', 'café'] }],
  ])('may mean %s', (_, rule) => expect(synonyms([rule])).toEqual([]));

  test.each<[string, Written[], Written[]]>([
    ['en.0.mean: passport stands in no title or alias', [{ say: ['pass'], mean: ['passport'] }], []],
    ['en.0.mean: 许可 stands in no title or alias', [{ say: ['pass'], mean: ['许可'] }], []],
    ['en.0.say: food licence is a title or an alias already', [{ say: ['Food Licence'], mean: ['café'] }], []],
    ['en.0.say: café is a title or an alias already', [{ say: ['Café'], mean: ['licence'] }], []],
    ['zh.0.say: 开饭馆 is a title or an alias already', [], [{ say: ['开饭馆'], mean: ['许可'] }]],
    ['en.0.say: pass is there twice', [{ say: ['pass', 'PASS'], mean: ['licence'] }], []],
    [
      'en.1.say: pass is there twice',
      [
        { say: ['pass'], mean: ['licence'] },
        { say: ['pass'], mean: ['café'] },
      ],
      [],
    ],
  ])('is told with its place: %s', (said, en, zh) => expect(synonyms(en, zh)).toEqual([`X synonyms.yaml ${said}`]));

  test('may be the same in both languages', () => {
    const say = ['ETC'];
    expect(synonyms([{ say, mean: ['licence'] }], [{ say, mean: ['许可'] }])).toEqual([]);
  });
});

describe('the editor’s first answers', () => {
  test('name services in their order', () => expect(bets([{ query: 'eat', services: ['food'] }])).toEqual([]));

  test.each<[string, Written[]]>([
    ['en.0.services: drinks does not exist', [{ query: 'eat', services: ['drinks', 'food'] }]],
    ['en.0.services: food is there twice', [{ query: 'eat', services: ['food', 'food'] }]],
    [
      'en.1.query: eat is there twice',
      [
        { query: 'eat', services: ['food'] },
        { query: ' EAT', services: ['food'] },
      ],
    ],
  ])('%s', (said, en) => expect(bets(en)).toEqual([`X best-bets.yaml ${said}`]));
});

describe('what is sensitive', () => {
  const sensitive = (services: object, words: object = {}) =>
    saidOf('sensitive', {
      services: { neverFrom: [], neverTo: [], ...services },
      words: { zh: [], en: [], ...words },
    });

  test('is a service and a word', () => expect(sensitive({ neverTo: ['food'] }, { en: ['illness'] })).toEqual([]));

  test.each<[string, object, object]>([
    ['services.neverFrom: drinks does not exist', { neverFrom: ['drinks'] }, {}],
    ['services.neverTo: drinks does not exist', { neverTo: ['food', 'drinks'] }, {}],
    ['services.neverTo: food is there twice', { neverTo: ['food', 'food'] }, {}],
    ['services.notTogether.0: drinks does not exist', { notTogether: [['food', 'drinks']] }, {}],
    ['words.en: illness is there twice', {}, { en: ['illness', 'Illness'] }],
    ['words.zh: 病 is there twice', {}, { zh: ['病', '病'] }],
  ])('is told with its place: %s', (said, services, words) => {
    expect(sensitive(services, words)).toEqual([`X sensitive.yaml ${said}`]);
  });
});

describe('words of the wrong shape', () => {
  test.each<[string, Kind, Written]>([
    ['zh', 'synonyms', { en: [] }],
    ['fr', 'synonyms', { zh: [], en: [], fr: [] }],
    ['en.0.say', 'synonyms', { zh: [], en: [{ say: [], mean: ['licence'] }] }],
    ['en.0.say.0', 'synonyms', { zh: [], en: [{ say: ['  '], mean: ['licence'] }] }],
    ['en.0.say.0', 'synonyms', { zh: [], en: [{ say: ['x'.repeat(61)], mean: ['licence'] }] }],
    ['en.0.services', 'bestBets', { zh: [], en: [{ query: 'eat', services: [] }] }],
    ['en.0.query', 'bestBets', { zh: [], en: [{ query: '', services: ['food'] }] }],
    ['services.neverTo', 'sensitive', { services: { neverFrom: [] }, words: { zh: [], en: [] } }],
    ['words.zh.0', 'sensitive', { services: { neverFrom: [], neverTo: [] }, words: { zh: [7], en: [] } }],
  ])('are told at %s of %s', (field, kind, data) => {
    const [said, ...more] = saidOf(kind, data);
    expect(more).toEqual([]);
    expect(said).toContain(field);
    expect(said).toMatch(/^S /);
  });
});
