import { describe, expect, test } from 'vitest';
import { both, days, type Written } from '#lib/catalogue/city.testing.ts';
import { guideWith, smallCatalogue as catalogue } from '#lib/standards/small.testing.ts';
import { site } from '#lib/standards/testing.ts';
import { channelsOf, counterIdsOf } from './channels.ts';
import { areaOf } from './frame.ts';
import { describe as node, inBoth, join } from './node.ts';
import { serviceOf } from './service.ts';

const graphOf = (change?: (guide: Written) => void) => serviceOf(guideWith(change), catalogue, site);
const serviceIn = (change?: (guide: Written) => void) => graphOf(change)[0]!;
const find = (path: string, change?: (guide: Written) => void) =>
  graphOf(change).find((one) => one['@id'] === `#service/food/${path}`);

describe('a service says', () => {
  test('its code, its type, whom it is for and who decides', () => {
    expect(serviceIn()).toMatchObject({
      ...{ '@id': '#service/food', identifier: '91350100M000100Y433530112045001' },
      ...{ isClassifiedBy: ['#concept/itemType/01'], addressee: ['#concept/audience/business'] },
      ...{ hasCompetentAuthority: ['#department/market'], contactPoint: ['#department/market/contact'] },
      processingTime: 'P7D',
    });
  });

  test('that it is in use, or suspended while nobody can apply', () => {
    expect(serviceIn()['status']).toBe('#concept/status/in-use');
    const suspended = { since: '2026-11-01', reason: both('修') };
    expect(serviceIn((guide) => (guide['suspended'] = suspended))['status']).toBe('#concept/status/suspended');
  });

  test('each keyword once, though it is an alias too', () => {
    const words = { keywords: { zh: ['吃', '店'], en: ['eat'] }, aliases: { zh: ['店'], en: ['eat', 'shop'] } };
    expect(serviceIn((guide) => Object.assign(guide, words))['keyword']).toEqual({
      zh: ['吃', '店'],
      en: ['eat', 'shop'],
    });
  });

  test('no authority that the city does not have', () => {
    const service = serviceIn((guide) => (guide['department'] = 'nobody'));
    expect(Object.keys(service)).not.toEqual(expect.arrayContaining(['hasCompetentAuthority']));
  });

  test('the life events and bundles that there are, and no other', () => {
    const event = {
      id: 'licence',
      name: both('证'),
      summary: both('证'),
      audience: 'business',
      icon: 'store',
      eu: null,
      sdg: null,
    } as const;
    const part = (service: string) => ({ service, why: both('要') });
    const bundle = { id: 'open', name: both('开'), summary: both('开'), lifeEvent: 'licence', icon: 'store' };
    const open = { ...bundle, audience: 'business' as const, advice: [] };
    const known = {
      ...catalogue,
      lifeEvents: new Map([['licence', event]]),
      bundles: new Map([
        ['open', { ...open, parts: [part('food')] }],
        ['other', { ...open, id: 'other', parts: [part('drinks')] }],
      ]),
    };
    const guide = guideWith((one) => (one['lifeEvents'] = ['licence', 'gone']));
    expect(serviceOf(guide, known, site)[0]?.['isGroupedBy']).toEqual(['#event/licence', '#bundle/open']);
  });
});

describe('the costs', () => {
  test('of a free service are one of 0, with what is said of it', () => {
    expect(find('cost/1', (guide) => (guide['fee'] = { charged: false }))).toMatchObject({
      ...{ hasValue: 0, description: { zh: '不收费', en: 'Free of charge' } },
    });
    expect(find('cost/1', (guide) => (guide['fee'] = { charged: false, note: both('暂免') }))).toMatchObject({
      description: both('暂免'),
    });
  });

  test('have their amount in yuan, a rate in words alone', () => {
    const items = [
      { name: both('费'), amount: 5 },
      { name: both('另'), rate: both('千分之三') },
    ];
    const change = (guide: Written) => (guide['fee'].items = items);
    expect(find('cost/1', change)).toMatchObject({ hasValue: 5, currency: expect.stringContaining('CNY') });
    const rate = find('cost/2', change)!;
    expect(rate['description']).toMatchObject({ zh: '另。千分之三。据' });
    expect(Object.keys(rate)).not.toEqual(expect.arrayContaining(['hasValue']));
    expect(Object.keys(rate)).not.toEqual(expect.arrayContaining(['currency']));
  });
});

describe('the evidence', () => {
  test('has the name and the need of each kind that the city knows, and leaves out another', () => {
    const material = (evidence: string, rest: object = {}) => ({
      ...{ evidence, necessity: 'required', originals: 1, copies: 0, form: 'either', sharedByGovernment: false },
      ...rest,
    });
    const materials = [
      material('plan'),
      material('stone'),
      material('card', { necessity: 'may-follow', when: both('时') }),
    ];
    const change = (guide: Written) => Object.assign(guide, { materials, circumstances: [] });
    expect(serviceIn(change)['hasInput']).toEqual(['#service/food/evidence/plan', '#service/food/evidence/card']);
    expect(serviceIn(change)['hasInputType']).toEqual(['#evidence-type/plan', '#evidence-type/card']);
    expect(find('evidence/plan', change)).toMatchObject({ title: { en: 'Plan' }, description: { en: 'A floor plan' } });
    expect(find('evidence/card', change)).toMatchObject({
      description: both('时'),
      type: '#concept/necessity/may-follow',
    });
  });
});

describe('the rules', () => {
  test('name the law, its number and article, and the procedure step by step', () => {
    const legalBasis = [
      { law: { zh: '食品法', en: 'Food Law' }, number: '主席令21号', article: { zh: '第三条', en: 'Art. 3' } },
    ];
    const change = (guide: Written) => (guide['legalBasis'] = legalBasis);
    expect(find('rule/1', change)).toMatchObject({
      ...{ title: { en: 'Food Law' }, implements: `#law/${encodeURIComponent('食品法')}` },
      description: { zh: '食品法。主席令21号。第三条', en: 'Food Law. 主席令21号. Art. 3' },
    });
    expect(find('rule/procedure')).toMatchObject({ title: { zh: '许可：办理流程' } });
    const { description } = find('rule/procedure') as { description?: { en: string } };
    expect(description?.en.split('\n')).toHaveLength(5);
    expect(description?.en).toMatch(/^1\. 步: 齐\n2\. /);
  });

  test('name one law once, however many articles of it apply', () => {
    const law = both('食品法');
    const service = serviceIn((guide) => (guide['legalBasis'] = [{ law }, { law }]));
    expect(service['follows']).toHaveLength(3);
  });
});

describe('the channels', () => {
  const guide = guideWith((one) => (one['channels'] = ['online', 'phone', 'counter', 'post']));

  test('are its own but the counters, which are places of the city', () => {
    expect(channelsOf(guide, catalogue, site).map((one) => one['@id'])).toEqual(
      ['online', 'phone', 'post'].map((kind) => `#service/food/channel/${kind}`),
    );
    expect(counterIdsOf(guide, catalogue)).toEqual(['#place/centre']);
    expect(counterIdsOf({ ...guide, channels: ['online'] }, catalogue)).toEqual([]);
    expect(counterIdsOf({ ...guide, places: ['nowhere'] }, catalogue)).toEqual([]);
  });

  test('say where one applies and whom one calls', () => {
    const [online, phone, post] = channelsOf(guide, catalogue, site);
    expect(online).toMatchObject({ description: { en: 'https://city.example/en/services/food/application' } });
    expect(phone).toMatchObject({ description: { en: 'Call 0899-6200000' } });
    expect(Object.keys(post!)).not.toEqual(expect.arrayContaining(['description']));
  });
});

test.each([
  ['national', [expect.stringContaining('CHN')]],
  ['city', ['#location/city']],
  ['province', []],
  ['county', []],
  [undefined, []],
] as const)('what is handled in the %s is in %j', (coverage, area) => expect(areaOf(coverage)).toEqual(area));

test('a body that joins in is one that there is', () => {
  const joint = (...ids: string[]) => serviceIn((guide) => (guide['jointDepartments'] = ids))['hasParticipation'];
  expect(joint('health')).toEqual(['#service/food/participation/health']);
  expect(joint('nobody')).toBeUndefined();
});

describe('a node', () => {
  test('leaves out what is empty or undefined, and keeps what is 0', () => {
    expect(node('#a', 'Cost', { hasValue: 0, keyword: { zh: [] }, hasPart: [], title: undefined })).toEqual({
      ...{ '@id': '#a', '@type': 'Cost', hasValue: 0, keyword: { zh: [] } },
    });
  });

  test.each([
    [[undefined, undefined], undefined],
    [[both('一')], both('一')],
    [[{ zh: '一。', en: 'One.' }, undefined, { zh: '二', en: 'Two' }], { zh: '一。二', en: 'One. Two' }],
  ])('joins sentences: %j is %j', (parts, joined) => expect(join(...parts)).toEqual(joined));

  test('says the same in both languages', () => expect(inBoth((locale) => locale)).toEqual({ zh: 'zh', en: 'en' }));
});

test('a limit in calendar days is said as it is', () => {
  expect(
    serviceIn((guide) => Object.assign(guide['limits'], { promised: days(9, 'calendar-day') }))['processingTime'],
  ).toBe('P9D');
});
