import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { both, days, type Written } from '#lib/catalogue/city.testing.ts';
import { guideWith, smallCatalogue as catalogue } from '#lib/standards/small.testing.ts';
import { site } from '#lib/standards/testing.ts';
import { fill, ifKnown, oneOf, someOf, text } from './element.ts';
import { itemOf } from './item.ts';
import { daysOf, explain, sayLimit, unitOf } from './limit.ts';
import { limitUnits, nameOf, waysToApply } from './names.ts';
import { itemSchema } from './schema.ts';

type Rows = Record<string, unknown>[];
const itemWith = (change?: (guide: Written) => void) => itemOf({ guide: guideWith(change), catalogue, site });
const group = (name: string, change?: (guide: Written) => void) => itemWith(change)[name] as Record<string, unknown>;
const rows = (name: string, change?: (guide: Written) => void) => itemWith(change)[name] as Rows;
const material = (rest: object = {}) => ({
  ...{ evidence: 'plan', necessity: 'required', originals: 1, copies: 0, form: 'paper', sharedByGovernment: false },
  ...rest,
});
const materialRow = (rest: object) =>
  rows('material', (g) => Object.assign(g, { materials: [material(rest)], circumstances: [] }))[0];

describe('a limit', () => {
  test.each([
    [days(5), 5, '工作日', '5个工作日'],
    [days(9, 'calendar-day'), 9, '自然日', '9个自然日'],
    [{ unit: 'on-the-spot' }, 0, '当场', '当场办结'],
    [null, 0, '无', '法律、法规未规定办结时限'],
    [undefined, undefined, undefined, undefined],
  ] as const)('%j is %s %s: %s', (limit, count, unit, said) => {
    const told = limit as Parameters<typeof daysOf>[0];
    expect([daysOf(told), unitOf(told), explain(told)]).toEqual([count, unit, said]);
  });

  test('is told with its note', () => {
    expect(explain({ unit: 'working-day', days: 5 }, '从受理起算')).toBe('5个工作日。从受理起算');
    expect(sayLimit({ unit: 'calendar-day', days: 1 })).toBe(`1个${limitUnits['calendar-day']}`);
  });
});

describe('a document to hand in', () => {
  test.each([
    [{ originals: 1, copies: 0 }, '原件', 1],
    [{ originals: 0, copies: 2 }, '复印件', 2],
    [{ originals: 1, copies: 2 }, '原件和复印件', 3],
    [{ originals: 0, copies: 0 }, undefined, 0],
  ])('%j is %s, on %i pages', (counts, kind, pages) => {
    expect([materialRow(counts)?.['material_type'], materialRow(counts)?.['page_num']]).toEqual([kind, pages]);
  });

  test('on no paper has no number of copies on paper', () => {
    expect(materialRow({ form: 'electronic' })).not.toHaveProperty('page_num');
    expect(materialRow({ form: 'either' })).toHaveProperty('page_num', 1);
  });

  test.each([
    [{ evidence: 'card' }, { material_name: '身份证', source_type: '政府部门核发', source_explain: '公安' }],
    [{ evidence: 'form' }, { form_guid: 'https://city.example/zh/services/food/form' }],
    [{ evidence: 'form', blank: '/documents/a.pdf' }, { form_guid: 'https://city.example/documents/a.pdf' }],
    [{ sample: 'https://example.org/a.pdf' }, { example_guid: 'https://example.org/a.pdf' }],
    [
      { necessity: 'may-follow', when: both('时') },
      { is_need: '容缺后补', fill_explain: '时' },
    ],
    [
      { standard: both('清晰'), size: both('A4') },
      { accept_stand: '清晰', page_format: 'A4' },
    ],
  ])('%j says %j', (rest, said) => expect(materialRow(rest)).toMatchObject(said));

  test('has no blank form of the portal’s where nobody can apply here', () => {
    const [row] = rows('material', (g) =>
      Object.assign(g, { onlineDepth: 'forms', materials: [material({ evidence: 'form' })], circumstances: [] }),
    );
    expect(row).not.toHaveProperty('form_guid');
  });

  test('that no list of the city knows is left out', () => {
    expect(
      rows('material', (g) => Object.assign(g, { materials: [material({ evidence: 'stone' })], circumstances: [] })),
    ).toEqual([]);
  });
});

describe('what it costs', () => {
  test('is a row a charge: a rate before an amount', () => {
    const items = [
      { name: both('费'), amount: 0 },
      { name: both('另'), rate: both('千分之三'), amount: 3 },
    ];
    const change = (g: Written) => Object.assign(g['fee'], { items, reduction: both('减半') });
    expect(rows('fee', change)).toEqual([
      { fee_name: '费', fee_stand: '0元', by_law: '据', is_desc: true, desc_explain: '减半' },
      { fee_name: '另', fee_stand: '千分之三', by_law: '据', is_desc: true, desc_explain: '减半' },
    ]);
  });

  test('is nothing, said on purpose, with the ground for it', () => {
    const free = (g: Written) => (g['fee'] = { charged: false });
    expect(rows('fee', free)).toEqual([]);
    expect(group('basic', free)).toMatchObject({ is_fee: false, fee_basis: '不收费' });
    expect(group('extend', free)).toMatchObject({ is_pay_online: false });
    expect(group('basic', (g) => (g['fee'] = { charged: false, note: both('暂免') }))).toMatchObject({
      fee_basis: '暂免',
    });
  });
});

describe('where and when', () => {
  test('are the places that there are, with hours and telephones of body and place', () => {
    expect(group('basic')).toMatchObject({
      transact_addr: ['中心：滨江路1号'],
      transact_time: ['中心：周一至周五 9:00–17:00'],
      link_way: ['市场局：0899-6200000', '中心：0899-6200000'],
      supervise_way: ['市场局：0899-6200001', '中心：0899-6200001'],
    });
  });

  test('are left out where no place is known; the body still answers', () => {
    const basic = group('basic', (g) => (g['places'] = ['nowhere']));
    expect(basic).not.toHaveProperty('transact_addr');
    expect(basic).toMatchObject({ link_way: ['市场局：0899-6200000'] });
  });

  test('of a service that cannot be applied for online is no address to apply at', () => {
    expect(group('extend')).toMatchObject({
      is_online: true,
      online_handle_url: 'https://city.example/zh/services/food/application',
    });
    const offline = group('extend', (g) => (g['onlineDepth'] = 'forms'));
    expect(offline).toMatchObject({ is_online: false });
    expect(offline).not.toHaveProperty('online_handle_url');
  });
});

describe('what one is entitled to', () => {
  test('names the remedies, and the place of each where there is one', () => {
    const rights = group('rights', (g) => {
      g['rights'] = [both('知情')];
      g['remedies'].review.place = 'centre';
    });
    expect(rights).toMatchObject({
      right_enjoy_by_law: '知情\n对决定不服的，可以在60日内申请行政复议，或者在6个月内提起行政诉讼。',
      administrative_review_addr: '滨江路1号',
      administrative_review_phone: '0899-6200000',
    });
    expect(rights).not.toHaveProperty('administrative_litigation_addr');
    expect(rights).not.toHaveProperty('duty_perform_by_law');
  });
});

describe('an element', () => {
  const elements = { it: ifKnown<{ it?: string }>(['它', 'It'], text, ({ it }) => it) };

  test('that is not known is left out, one that is empty is not', () => {
    expect([fill(elements, {}), fill(elements, { it: '' })]).toEqual([{}, { it: '' }]);
  });

  test('of a list names each value once', () => {
    expect(oneOf({ a: '一', b: '二', c: '一' })).toEqual({ enum: ['一', '二'] });
    expect(someOf({ a: '一' })).toMatchObject({ type: 'array', uniqueItems: true, items: { enum: ['一'] } });
  });

  test('of a value that is not given has no name', () => {
    expect(nameOf({ a: '一' }, undefined)).toBeUndefined();
    expect(nameOf({ a: '一' }, 'a')).toBe('一');
  });
});

test.each([
  [
    ['online', 'counter', 'post'],
    [waysToApply.online, waysToApply.counter, waysToApply.post],
  ],
  [['phone', 'self-service'], undefined],
])('the ways to apply by %j are %j', (channels, ways) => {
  const basic = group('basic', (g) => Object.assign(g, { channels, onlineDepth: 'full' }));
  expect(basic['handle_type']).toEqual(ways);
});

test('special procedures that are none are said to be none', () => {
  expect(group('basic')).toMatchObject({ special_procedure: ['无'] });
  const hearing = { name: both('听证'), basis: both('法'), limit: both('20日') };
  expect(group('basic', (g) => (g['specialProcedures'] = [hearing]))).toMatchObject({
    special_procedure: ['听证：20日（法）'],
  });
});

describe('the published schema', () => {
  const isItem = new Ajv2020({ strict: false, validateFormats: false }).compile(itemSchema);

  test('holds for what is published', () => expect(isItem(itemWith()), JSON.stringify(isItem.errors)).toBe(true));

  test.each(['basic', 'extend', 'material', 'fee', 'faq'])('misses %s where it is gone', (name) => {
    const { [name]: _, ...rest } = itemWith();
    expect(isItem(rest)).toBe(false);
  });

  test.each([
    ['a group of its own', (item: Written) => (item['colour'] = {})],
    ['an element of its own', (item: Written) => (item['basic'].colour = 'green')],
    ['a name that the standard does not have', (item: Written) => (item['basic'].task_type = '许可')],
    ['a power without its source', (item: Written) => delete item['basic'].power_source],
    ['a fee of no name', (item: Written) => (item['fee'][0].fee_name = '')],
  ])('refuses %s', (_, change) => {
    const item = structuredClone(itemWith()) as Written;
    change(item);
    expect(isItem(item)).toBe(false);
  });

  test('asks no source of power of a public service', () => {
    const item = structuredClone(itemWith((g) => Object.assign(g, { type: '20', powerSource: undefined }))) as Written;
    expect(isItem(item), JSON.stringify(isItem.errors)).toBe(true);
  });
});
