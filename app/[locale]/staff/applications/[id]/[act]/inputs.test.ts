import { describe, expect, test } from 'vitest';
import { newId } from '#db/columns.ts';
import { correction, decision, delivery, extension, proposal, reasoned, returned, stopped } from './inputs.ts';

const onCase = { applicationId: newId(), version: '3' };
const reason = '材料齐全';

type Schema = { safeParse: (typed: unknown) => { error?: { issues: { path: PropertyKey[]; message: string }[] } } };
const faults = (schema: Schema, typed: object) =>
  schema.safeParse({ ...onCase, ...typed }).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('an act is about one case as the page showed it', () => {
  expect(reasoned('en').parse({ ...onCase, reason })).toEqual({ ...onCase, version: 3, reason });
  expect(faults(reasoned('en'), { reason, applicationId: 'all' })).toEqual(['applicationId']);
  expect(faults(reasoned('en'), { reason, version: 'latest' })).toEqual(['version']);
});

test.each(['', '   ', 'a'.repeat(2001)])('a reason is something said, and no book', (said) => {
  expect(faults(reasoned('en'), { reason: said })).toEqual(['reason']);
});

test('who returns a filing says where to go instead', () => {
  expect(faults(returned('en'), { reason })).toEqual(['rightBody']);
});

test('a clock is stopped on a ground of the law alone', () => {
  expect(faults(stopped('en'), { reason, ground: 'inspection' })).toEqual([]);
  expect(faults(stopped('en'), { reason, ground: 'holiday' })).toEqual(['ground']);
});

test.each([
  ['0', false],
  ['1', true],
  ['10', true],
  ['11', false],
  ['2.5', false],
  ['ten', false],
])('an extension by %s days is taken: %s', (days, isTaken) => {
  expect(faults(extension('en'), { reason, days })).toEqual(isTaken ? [] : ['days']);
});

test('a proposal says which way, and why', () => {
  expect(faults(proposal('en'), { outcome: 'approve', reason: '' })).toEqual(['reason']);
  expect(faults(proposal('en'), { reason })).toEqual(['outcome']);
});

describe('a decision', () => {
  test('to approve may speak for itself', () => expect(faults(decision('en'), { outcome: 'approve' })).toEqual([]));
  test('to refuse gives its reasons', () => {
    expect(faults(decision('en'), { outcome: 'refuse', reason: '  ' })).toEqual(['reason']);
    expect(faults(decision('en'), { outcome: 'refuse', reason })).toEqual([]);
  });
  test('is one of the two', () => expect(faults(decision('en'), { outcome: 'perhaps' })).toEqual(['outcome']));
});

test('a result is handed over in some way', () => {
  expect(faults(delivery('en'), { way: '' })).toEqual(['way']);
  expect(faults(delivery('en'), { way: 'post' })).toEqual([]);
});

describe('a correction', () => {
  test('names the pages that were ticked, with what is wrong there, and anything else', () => {
    const typed = {
      ...onCase,
      page: ['you', 'home'],
      'what-you': '姓名有误',
      'what-home': ' 缺门牌号 ',
      other: '照片',
    };
    expect(correction('zh').parse(typed).items).toEqual([
      { page: 'you', what: '姓名有误' },
      { page: 'home', what: '缺门牌号' },
      { what: '照片' },
    ]);
  });

  test('may be about one page', () => {
    expect(correction('zh').parse({ ...onCase, page: 'you', 'what-you': '姓名有误' }).items).toHaveLength(1);
  });

  test('says what is wrong on each page that was ticked', () => {
    expect(faults(correction('en'), { page: ['you', 'home'], 'what-you': 'A typing error' })).toEqual(['what-home']);
  });

  test('asks for something', () => expect(faults(correction('en'), {})).toEqual(['page']));

  test('may ask for something that is on no page', () => {
    expect(faults(correction('en'), { other: 'A photograph' })).toEqual([]);
  });
});
