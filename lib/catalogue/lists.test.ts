import type { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { both, phones } from './city.testing.ts';
import {
  bundleSchema,
  citySchema,
  departmentsSchema,
  evidenceTypesSchema,
  featuredSchema,
  lifeEventsSchema,
  noticesSchema,
  pageSchema,
  placesSchema,
} from './lists.ts';

const faultsIn = (schema: z.ZodType, data: unknown): string[] =>
  schema.safeParse(data).error?.issues.map(({ path }) => path.join('.')) ?? [];

const city = {
  ...{ name: both('市'), portal: both('通'), office: both('中心'), fictional: true },
  ...{ hotline: { number: '12345', open: both('全天') }, districts: { east: both('东区') } },
};
const department = { name: both('局'), creditCode: '91350100M000100Y43', nature: '1', about: both('管'), phones };
const hours = [{ days: [1, 7], from: '09:00', to: '17:00' }];
const place = { name: both('厅'), address: both('址'), transport: both('路'), hours, phones, accessible: both('坡') };
const event = { name: both('生'), summary: both('生'), audience: 'citizen', icon: 'store', eu: null, sdg: null };
const part = { service: 'food', why: both('要') };
const bundle = {
  ...{ name: both('开'), summary: both('店'), audience: 'business', lifeEvent: 'licence', icon: 'store' },
  parts: [part, part],
};

test.each<[string, z.ZodType, unknown]>([
  ['a city', citySchema, city],
  ['a city that is real', citySchema, { ...city, fictional: false }],
  ['departments', departmentsSchema, { market: department }],
  ['a fixture among them', departmentsSchema, { abroad: { fixture: true, name: '委', creditCode: '1' } }],
  ['places', placesSchema, { centre: place }],
  ['evidence', evidenceTypesSchema, { plan: { name: both('图'), source: 'own' } }],
  ['life events', lifeEventsSchema, { birth: event }],
  ['a theme of fixtures', lifeEventsSchema, { birth: { ...event, fixture: true, name: '生', summary: '生' } }],
  ['a bundle', bundleSchema, bundle],
  ['no notice', noticesSchema, []],
  ['what is needed most', featuredSchema, ['food']],
  ['a page', pageSchema, { title: both('助'), sections: [{ heading: both('一'), id: 'one' }] }],
])('%s is taken', (_, schema, data) => expect(faultsIn(schema, data)).toEqual([]));

describe('a fault is refused where it stands', () => {
  const ofCity = (change: object) => [citySchema, { ...city, ...change }] as const;
  const ofDepartment = (change: object, id = 'market') =>
    [departmentsSchema, { [id]: { ...department, ...change } }] as const;
  const ofPlace = (change: object) => [placesSchema, { centre: { ...place, ...change } }] as const;
  const opening = (change: object) => ofPlace({ hours: [{ ...hours[0], ...change }] });
  const ofEvent = (change: object) => [lifeEventsSchema, { birth: { ...event, ...change } }] as const;
  const ofBundle = (change: object) => [bundleSchema, { ...bundle, ...change }] as const;
  const ofPage = (section: object) =>
    [pageSchema, { title: both('助'), sections: [{ heading: both('一'), ...section }] }] as const;

  test.each<[string, string, readonly [z.ZodType, unknown]]>([
    ['a city of one name', 'name', ofCity({ name: '市' })],
    ['a city that does not say whether it is real', 'fictional', ofCity({ fictional: undefined })],
    ['a city without districts', 'districts', ofCity({ districts: {} })],
    ['a district with a capital', 'districts.East', ofCity({ districts: { East: both('东区') } })],
    ['a hotline with an extension', 'hotline.number', ofCity({ hotline: { number: '12345-1', open: both('全天') } })],
    ['a department with a capital', 'Market', ofDepartment({}, 'Market')],
    ['a department of no nature', 'market.nature', ofDepartment({ nature: '4' })],
    [
      'a telephone without a hyphen',
      'market.phones.enquiry',
      ofDepartment({ phones: { ...phones, enquiry: '08996200000' } }),
    ],
    [
      'a telephone that is too short',
      'market.phones.complaint',
      ofDepartment({ phones: { ...phones, complaint: '0899-62' } }),
    ],
    [
      'a fixture with an English name',
      'abroad.name',
      [departmentsSchema, { abroad: { fixture: true, name: both('委'), creditCode: '1' } }],
    ],
    ['a place that never opens', 'centre.hours', ofPlace({ hours: [] })],
    ['an opening on an eighth day', 'centre.hours.0.days.0', opening({ days: [8] })],
    ['an opening on no day', 'centre.hours.0.days', opening({ days: [] })],
    ['an opening with a full stop', 'centre.hours.0.from', opening({ from: '09.00' })],
    ['an opening until after midnight', 'centre.hours.0.to', opening({ to: '25:00' })],
    ['an opening until the sixtieth minute', 'centre.hours.0.to', opening({ to: '17:60' })],
    ['an opening that closes before it begins', 'centre.hours.0', opening({ from: '17:00', to: '09:00' })],
    ['an opening of no minute', 'centre.hours.0', opening({ from: '09:00', to: '09:00' })],
    ['a place without words on access', 'centre.accessible', ofPlace({ accessible: undefined })],
    ['evidence from nowhere', 'plan.source', [evidenceTypesSchema, { plan: { name: both('图'), source: 'shop' } }]],
    ['a life event for nobody', 'birth.audience', ofEvent({ audience: 'all' })],
    ['a life event that says nothing of the EU’s list', 'birth.eu', ofEvent({ eu: undefined })],
    ['a bundle of one', 'parts', ofBundle({ parts: [part] })],
    ['a part without a reason', 'parts.0.why', ofBundle({ parts: [{ service: 'food' }, part] })],
    ['a notice of no day', '0.date', [noticesSchema, [{ date: '23.11.2026', title: both('告'), text: both('知') }]]],
    ['a home page without services', '', [featuredSchema, []]],
    ['a page without sections', 'sections', [pageSchema, { title: both('助'), sections: [] }]],
    ['an anchor with a capital', 'sections.0.id', ofPage({ id: 'One' })],
    ['a link to any page', 'sections.0.more.page', ofPage({ more: { page: 'about', text: both('多') } })],
    ['a heading in one language', 'sections.0.heading.en', ofPage({ heading: { zh: '一' } })],
  ])('%s: %s', (_, field, [schema, data]) => expect(faultsIn(schema, data)).toEqual([field]));
});

test('what a list leaves out has its plain meaning', () => {
  expect(evidenceTypesSchema.parse({ plan: { name: both('图'), source: 'own' } })['plan']?.isApplication).toBe(false);
  expect(bundleSchema.parse(bundle).advice).toEqual([]);
  expect(pageSchema.parse({ title: both('助'), sections: [{ heading: both('一') }] }).sections[0]?.paragraphs).toEqual(
    [],
  );
});

test('a fixture’s Chinese stands for its English', () => {
  const fixture = { fixture: true, name: ' 省发展和改革委员会 ', creditCode: '1' };
  const name = '省发展和改革委员会';
  expect(departmentsSchema.parse({ abroad: fixture })['abroad']?.name).toEqual({ zh: name, en: name });
});
