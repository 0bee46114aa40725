import { describe, expect, test } from 'vitest';
import { aGuide, both, days, type Written } from './city.testing.ts';
import { isPartlyFree } from './fee-schema.ts';
import { applicantsOf, guideSchema, isOnline, isOpen, slug } from './guide.ts';

/** The fields that are refused in a guide after a change. */
function refusedIn(change: (guide: Written) => void): string[] {
  const guide = aGuide();
  change(guide);
  return guideSchema.safeParse(guide).error?.issues.map(({ path }) => path.join('.')) ?? [];
}

const anEmptyText = { zh: '有', en: ' ' };

describe('a guide refuses', () => {
  test.each<[string, string, (guide: Written) => void]>([
    ['a text in one language', 'name.en', (g) => delete g['name'].en],
    ['a text of blanks', 'summary.en', (g) => (g['summary'] = anEmptyText)],
    ['an alias that is empty', 'aliases.zh.0', (g) => (g['aliases'].zh = [''])],
    ['a catalogue code that is too short', 'codes.catalogue', (g) => (g['codes'].catalogue = '53011204500')],
    ['a catalogue code with a letter in its midst', 'codes.catalogue', (g) => (g['codes'].catalogue = '5301120Y5001')],
    ['a type that nobody applies for', 'type', (g) => (g['type'] = '02')],
    ['a level that is none', 'level', (g) => (g['level'] = '7')],
    ['a source of power that is none', 'powerSource', (g) => (g['powerSource'] = '7')],
    ['a department that is no name', 'department', (g) => (g['department'] = 'Market Office')],
    ['an audience that is none', 'audience.0', (g) => (g['audience'] = ['robot'])],
    ['nobody at all', 'audience', (g) => (g['audience'] = [])],
    ['applicants that are nobody', 'applicants', (g) => (g['applicants'] = [])],
    ['no life event', 'lifeEvents', (g) => (g['lifeEvents'] = [])],
    ['no law', 'legalBasis', (g) => (g['legalBasis'] = [])],
    ['a limit of no day', 'limits.promised.days', (g) => (g['limits'].promised = days(0))],
    ['a limit of half a day', 'limits.promised', (g) => (g['limits'].promised = days(0.5))],
    ['a limit in weeks', 'limits.promised', (g) => (g['limits'].promised = days(1, 'week'))],
    ['a limit of days on the spot', 'limits.promised', (g) => (g['limits'].promised = days(1, 'on-the-spot'))],
    ['a certainty that is none', 'certainty.law', (g) => (g['certainty'].law = 'maybe')],
    ['a fee below nothing', 'fee.items.0.amount', (g) => (g['fee'].items[0].amount = -1)],
    ['a fee without an item', 'fee.items', (g) => (g['fee'].items = [])],
    ['a fee that does not say whether it is paid online', 'fee.onlinePayment', (g) => delete g['fee'].onlinePayment],
    ['a minus of originals', 'materials.0.originals', (g) => (g['materials'][0].originals = -1)],
    ['half a copy', 'materials.0.copies', (g) => (g['materials'][0].copies = 0.5)],
    ['a material that is neither paper nor file', 'materials.0.form', (g) => (g['materials'][0].form = 'stone')],
    ['a blank over plain http', 'materials.0.blank', (g) => (g['materials'][0].blank = 'http://example.org/a.pdf')],
    ['a sample that is a script', 'materials.0.sample', (g) => (g['materials'][0].sample = 'javascript:alert(1)')],
    ['an address with a blank', 'materials.0.blank', (g) => (g['materials'][0].blank = '/documents/a b.pdf')],
    ['a circumstance with one answer', 'circumstances.0.answers', (g) => g['circumstances'][0].answers.pop()],
    ['two steps', 'steps', (g) => (g['steps'] = g['steps'].slice(0, 2))],
    ['a step of nobody', 'steps.0.who', (g) => (g['steps'][0].who = 'mayor')],
    ['a result that is no kind of result', 'result.type', (g) => (g['result'].type = 'card')],
    ['a sample that nobody drew', 'result.sample', (g) => (g['result'].sample = 'stamp')],
    ['no way of receiving', 'delivery', (g) => (g['delivery'] = [])],
    ['a delivery by pigeon', 'delivery.0', (g) => (g['delivery'] = ['pigeon'])],
    ['no channel', 'channels', (g) => (g['channels'] = [])],
    ['a depth that is none', 'onlineDepth', (g) => (g['onlineDepth'] = 'half')],
    ['visits below none', 'visits', (g) => (g['visits'] = -1)],
    ['no place', 'places', (g) => (g['places'] = [])],
    ['an approval by three', 'approval', (g) => (g['approval'] = 'three-person')],
    ['a review within no day', 'remedies.review.days', (g) => (g['remedies'].review.days = 0)],
    ['a lawsuit within no month', 'remedies.litigation.months', (g) => (g['remedies'].litigation.months = 0)],
    ['one question and answer', 'faq', (g) => g['faq'].pop()],
    ['a suspension without a reason', 'suspended.reason', (g) => (g['suspended'] = { since: '2026-11-01' })],
    [
      'a suspension since no day',
      'suspended.since',
      (g) => (g['suspended'] = { since: '2026-02-30', reason: both('因') }),
    ],
    ['a plan for no day', 'planned.from', (g) => (g['planned'] = { from: 'soon' })],
    ['no version', 'version', (g) => (g['version'] = 0)],
    ['a review on no day', 'reviewed', (g) => (g['reviewed'] = '2026-13-01')],
    ['a field nobody knows', '', (g) => (g['colour'] = 'green')],
    ['a field nobody knows, further in', 'materials.0', (g) => (g['materials'][0].colour = 'green')],
  ])('%s at %s', (_, field, change) => expect(refusedIn(change)).toEqual([field]));
});

describe('a guide takes', () => {
  test.each<[string, (guide: Written) => void]>([
    ['no statutory limit, said on purpose', (g) => (g['limits'].statutory = null)],
    ['no material, said on purpose', (g) => (g['materials'] = [])],
    ['a catalogue code that ends in Y', (g) => (g['codes'].catalogue = '53011204500Y')],
    ['a blank of this site', (g) => (g['materials'][0].blank = '/documents/plan.pdf')],
    ['a sample elsewhere', (g) => (g['materials'][0].sample = 'https://example.org/plan.pdf')],
    ['a fee of nothing, which is a kind of fee', (g) => (g['fee'].items[0].amount = 0)],
  ])('%s', (_, change) => expect(refusedIn(change)).toEqual([]));

  test('what it leaves out as an empty list', () => {
    const guide = aGuide();
    for (const field of ['circumstances', 'jointDepartments', 'rights', 'duties']) delete guide[field];
    expect(guideSchema.parse(guide)).toMatchObject({ circumstances: [], jointDepartments: [], rights: [], duties: [] });
  });
});

test.each([
  ['residence-permit', true],
  ['a1', true],
  ['7', true],
  ['', false],
  ['-permit', false],
  ['permit-', false],
  ['a--b', false],
  ['Permit', false],
  ['a/b', false],
  ['a.b', false],
  ['许可', false],
  ['permit\n', false],
])('%j may be an address: %s', (name, may) => expect(slug.safeParse(name).success).toBe(may));

describe('who may apply', () => {
  test('are those it serves, unless it names others', () => {
    expect(applicantsOf({ audience: ['business'] })).toEqual(['business']);
    expect(applicantsOf({ audience: ['business'], applicants: ['citizen'] })).toEqual(['citizen']);
  });
});

test.each([
  ['information', false],
  ['forms', false],
  ['pre-check', true],
  ['full', true],
] as const)('a service with %s online takes applications: %s', (onlineDepth, takes) => {
  expect(isOnline({ onlineDepth })).toBe(takes);
  expect(isOpen({ onlineDepth })).toBe(takes);
});

test('a service that is suspended takes none, however online it is', () => {
  const suspended = { since: '2026-11-01', reason: both('因') };
  expect(isOpen({ onlineDepth: 'full', suspended })).toBe(false);
  expect(isOnline({ onlineDepth: 'full' })).toBe(true);
});

test('a fee is partly free when one of its items costs nothing', () => {
  const item = (amount?: number) => ({ name: both('费'), amount });
  const charged = (...items: ReturnType<typeof item>[]) =>
    isPartlyFree({ charged: true, basis: both('据'), onlinePayment: false, items });
  expect(charged(item(5), item(0))).toBe(true);
  expect(charged(item(5), item())).toBe(false);
  expect(isPartlyFree({ charged: false })).toBe(false);
});
