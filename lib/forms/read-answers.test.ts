import { describe, expect, test } from 'vitest';
import { asTyped, readAnswers, showAnswer } from './read-answers.ts';
import { a, today } from './field.testing.ts';
import { groupKinds, isGroupField, kindOf, plainKinds, type FieldKind, type SingleField } from './field-kinds.ts';
import type { Answers, Value } from '#lib/forms/kinds/value.ts';

const kinds = { ...plainKinds, ...groupKinds };

const read = (field: SingleField, it: string | string[]) => readAnswers([field], { it }, { today });
const kept = (field: SingleField, it: string | string[]) => read(field, it).answers['it'];
const code = (field: SingleField, it: string | string[]) => read(field, it).errors['it']?.code;

describe('what is kept of an answer', () => {
  test.each([
    ['text', {}, '  张\u0007敏 \u202E ', '张敏'],
    ['text', {}, 'e\u0301te\u0301', 'été'],
    ['text', {}, '一\r\n二', '一 二'],
    ['text', { pattern: '^\\d{3}$' }, '123', '123'],
    ['text', { pattern: '^\\d{8}$' }, '6222 0212', '62220212'],
    ['text', { pattern: '^[A-Z]\\d{3}$' }, 'ｐ１２３', 'P123'],
    ['text', { pattern: '^[a-z0-9 -]+$' }, 'a-1 b', 'a-1 b'],
    ['long-text', {}, ' 一\r\n二\u0000 ', '一\n二'],
    ['choice', {}, 'milk', 'milk'],
    ['choices', {}, ['milk', 'tea', 'milk'], ['tea', 'milk']],
    ['choices', {}, 'milk', ['milk']],
    ['date', {}, '2026-11-23', '2026-11-23'],
    ['date', {}, '2026/1/3', '2026-01-03'],
    ['date', {}, '20261123', '2026-11-23'],
    ['date', {}, '2026年11月23日', '2026-11-23'],
    ['date', {}, '２０２６－１１－２３', '2026-11-23'],
    ['number', {}, ' 0012 ', 12],
    ['number', {}, '1,200', 1200],
    ['number', { decimals: 1 }, '12.50', 12.5],
    ['number', { min: -5 }, '-3', -3],
    ['money', {}, '￥1,234.5', 1234.5],
    ['money', {}, '1200元', 1200],
    ['resident-id', {}, '11010519491231002x', '11010519491231002X'],
    ['credit-code', {}, '91350100m000100y43', '91350100M000100Y43'],
    ['phone', {}, '+86 138 0013 8000', '13800138000'],
    ['email', {}, ' li@example.com ', 'li@example.com'],
    ['yes-no', {}, 'no', 'no'],
    ['declaration', {}, 'yes', 'yes'],
  ] as [FieldKind, object, string | string[], Value][])(
    '%s %j: %j is kept as %j',
    (...[kind, rest, typed, expected]) => {
      expect(read(a(kind, { ...rest }), typed)).toEqual({ answers: { it: expected }, errors: {} });
    },
  );
});

describe('what is refused', () => {
  test.each([
    ['text', {}, ' ', 'required'],
    ['text', {}, '\u200B', 'required'],
    ['text', {}, '字'.repeat(201), 'too-long'],
    ['text', { minLength: 3 }, '一二', 'too-short'],
    ['text', { pattern: '^\\d{3}$' }, '12a', 'pattern'],
    ['long-text', {}, '字'.repeat(2001), 'too-long'],
    ['choice', {}, '', 'required'],
    ['choice', {}, 'wine', 'not-an-option'],
    ['choices', {}, [], 'required'],
    ['choices', {}, ['tea', 'wine'], 'not-an-option'],
    ['date', {}, '2026-02-29', 'not-a-date'],
    ['date', {}, '23.11.2026', 'not-a-date'],
    ['date', {}, '1026-11-23', 'date-too-early'],
    ['date', { from: 'today' }, '2026-11-22', 'date-too-early'],
    ['date', { to: 'today-18y' }, '2008-11-24', 'date-too-late'],
    ['number', {}, '十二', 'not-a-number'],
    ['number', {}, '1,5', 'not-a-number'],
    ['number', {}, '1e9', 'not-a-number'],
    ['number', {}, '1234567890123456', 'not-a-number'],
    ['number', {}, '1.5', 'decimals'],
    ['number', { min: 1 }, '0', 'number-too-small'],
    ['number', { max: 50 }, '51', 'number-too-large'],
    ['money', {}, '-1', 'number-too-small'],
    ['money', {}, '1.234', 'decimals'],
    ['resident-id', {}, '11010519491231002', 'resident-id-length'],
    ['resident-id', {}, '990106189901010017', 'resident-id-region'],
    ['resident-id', {}, '330106190002290014', 'resident-id-date'],
    ['resident-id', {}, '110105194912310020', 'resident-id-checksum'],
    ['credit-code', {}, '91350100M000100Y34', 'credit-code'],
    ['phone', {}, '10086', 'phone'],
    ['email', {}, 'li@example', 'email'],
    ['yes-no', {}, 'maybe', 'not-an-option'],
    ['declaration', {}, '', 'declaration'],
    ['declaration', {}, 'no', 'declaration'],
  ] as [FieldKind, object, string | string[], string][])('%s %j: %j is %s', (...[kind, rest, typed, expected]) => {
    expect(code(a(kind, { ...rest }), typed)).toBe(expected);
  });
});

describe('a length', () => {
  test('is counted in characters, not in code units', () => {
    expect(kept(a('text', { maxLength: 2 }), '𠮷𠮷')).toBe('𠮷𠮷');
  });
});

describe('the bounds of a date', () => {
  test.each([
    ['from', 'today+1d', '2026-11-24'],
    ['to', 'today+60d', '2027-01-22'],
    ['to', 'today-18y', '2008-11-23'],
    ['from', '2025-01-01', '2025-01-01'],
  ])('%s %s lets %s in', (side, bound, day) => {
    expect(kept(a('date', { [side]: bound }), day)).toBe(day);
  });

  test('count back from the 29th of February to the 28th', () => {
    const field = a('date', { to: 'today-18y' });
    expect(readAnswers([field], { it: '2010-03-01' }, { today: '2028-02-29' }).errors['it']).toEqual({
      ...{ code: 'date-too-late', to: '2010-02-28' },
    });
  });
});

describe('a field that may stay empty', () => {
  test.each(Object.keys(kinds) as FieldKind[])('%s: nothing typed is nothing kept, and no fault', (kind) => {
    expect(readAnswers([a(kind, { optional: true })], {}, { today })).toEqual({ answers: {}, errors: {} });
  });
});

describe('an address', () => {
  const home = a('address');

  test('is read in two parts', () => {
    const raw = { 'it.district': 'linjiang', 'it.street': ' 滨江大道200号 ' };
    expect(readAnswers([home], raw, { today }).answers).toEqual({
      it: { district: 'linjiang', street: '滨江大道200号' },
    });
  });

  test('must lie in the city', () => {
    const { errors } = readAnswers([home], { 'it.district': 'elsewhere' }, { today });
    expect(errors).toEqual({
      'it.district': { code: 'not-an-option', part: 'it.district' },
      'it.street': { code: 'required', part: 'it.street' },
    });
  });

  test('begun must be finished, even when it is optional', () => {
    const { errors } = readAnswers([a('address', { optional: true })], { 'it.district': 'yunhu' }, { today });
    expect(Object.keys(errors)).toEqual(['it.street']);
  });
});

test('a person has a name, an identity number and a telephone', () => {
  const raw = { 'it.name': '张敏', 'it.resident-id': '11010519491231002X', 'it.phone': '123' };
  const { answers, errors } = readAnswers([a('person')], raw, { today });
  expect(answers).toEqual({ it: { name: '张敏', 'resident-id': '11010519491231002X' } });
  expect(errors).toEqual({ 'it.phone': { code: 'phone', part: 'it.phone' } });
});

describe('in the summary', () => {
  test.each([
    ['text', {}, { it: '张敏' }, '张敏', '张敏'],
    ['long-text', {}, { it: '一\n二' }, '一\n二', '一\n二'],
    ['choice', {}, { it: 'tea' }, '茶', 'Tea'],
    ['choices', {}, { it: ['tea', 'milk'] }, '茶、牛奶', 'Tea, Milk'],
    ['date', {}, { it: '2026-11-23' }, '2026年11月23日', '23 November 2026'],
    ['number', { unit: { zh: '人', en: 'people' } }, { it: 1200 }, '1,200人', '1,200 people'],
    ['number', {}, { it: 0 }, '0', '0'],
    ['money', {}, { it: 1234 }, '¥1,234.00', '¥1,234.00'],
    ['resident-id', {}, { it: '11010519491231002X' }, '11010519491231002X', '11010519491231002X'],
    ['credit-code', {}, { it: '91350100M000100Y43' }, '91350100M000100Y43', '91350100M000100Y43'],
    ['phone', {}, { it: '13800138000' }, '13800138000', '13800138000'],
    ['email', {}, { it: 'li@example.com' }, 'li@example.com', 'li@example.com'],
    ['address', {}, { it: { district: 'yunhu', street: '湖滨路1号' } }, '云湖县湖滨路1号', '湖滨路1号, Yunhu County'],
    ['person', {}, { it: { name: '张敏', phone: '13800138000' } }, '张敏，13800138000', '张敏, 13800138000'],
    ['yes-no', {}, { it: 'no' }, '否', 'No'],
    ['declaration', {}, { it: 'yes' }, '已确认', 'Confirmed'],
    ['text', {}, {}, '未填写', 'Not given'],
    ['person', {}, {}, '未填写', 'Not given'],
  ] as [FieldKind, object, Answers, string, string][])('%s %j %j', (...[kind, rest, answers, zh, en]) => {
    const field = a(kind, { ...rest });
    expect([showAnswer(field, answers, 'zh'), showAnswer(field, answers, 'en')]).toEqual([zh, en]);
  });
});

describe('an answer that is changed or checked again', () => {
  test.each([
    ['text', {}, '张敏', { it: ['张敏'] }],
    ['choices', {}, ['tea', 'milk'], { it: ['tea', 'milk'] }],
    ['number', { decimals: 8 }, 0.000_000_01, { it: ['0.00000001'] }],
    ['number', {}, 123_456, { it: ['123456'] }],
    ['money', {}, 1234.5, { it: ['1234.50'] }],
    ['date', {}, '2026-11-23', { it: ['2026-11-23'] }],
    [
      'address',
      {},
      { district: 'yunhu', street: '湖滨路1号' },
      { 'it.district': ['yunhu'], 'it.street': ['湖滨路1号'] },
    ],
  ] as [FieldKind, object, Value, object][])('%s %j: %j is typed as %j, and read the same', (...given) => {
    const [kind, rest, value, typed] = given;
    const field = a(kind, { ...rest });
    expect(asTyped(field, value)).toEqual(typed);
    expect(readAnswers([field], asTyped(field, value), { today })).toEqual({ answers: { it: value }, errors: {} });
  });

  test('nothing was typed where there is none', () => {
    expect(asTyped(a('choices'), undefined)).toEqual({});
  });
});

/** Nobody types what follows from other answers. */
const typedKinds = (Object.keys(plainKinds) as FieldKind[]).filter((kind) => kind !== 'computed');

test.each(typedKinds)('%s takes its own example', (kind) => {
  const field = a(kind);
  if (isGroupField(field)) throw new Error('a group has no example');
  expect(readAnswers([field], { it: kindOf(field).example(field) }, { today }).errors).toEqual({});
});
