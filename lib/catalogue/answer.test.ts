import { describe, expect, test } from 'vitest';
import { readAnswers, sayProblem, showAnswer, type Problem } from './answer.ts';
import { formSchema, type Field, type FieldKind } from './form.ts';
import { kinds } from './kinds.ts';

const today = '2026-11-23';
const label = { zh: '名称', en: 'Name' };
const options = [
  { value: 'tea', label: { zh: '茶', en: 'Tea' } },
  { value: 'milk', label: { zh: '牛奶', en: 'Milk' } },
];

/** A field as a form writes it, called `it`. */
function a(kind: FieldKind, rest: Record<string, unknown> = {}): Field {
  const needed = kind.startsWith('choice') ? { options } : {};
  const fields = [{ kind, id: 'it', label, ...needed, ...rest }];
  const field = formSchema.parse({ version: 1, pages: [{ id: 'page', title: label, fields }] }).pages[0]?.fields[0];
  if (!field) throw new Error('no field');
  return field;
}
const read = (field: Field, it: string | string[]) => readAnswers([field], { it }, { today });
const kept = (field: Field, it: string | string[]) => read(field, it).answers['it'];
const code = (field: Field, it: string | string[]) => read(field, it).errors['it']?.code;

test('there are fifteen kinds of question', () => {
  expect(Object.keys(kinds)).toHaveLength(15);
});

describe('what is kept of an answer', () => {
  test.each([
    ['text', {}, '  张\u0007敏 \u202E ', '张敏'],
    ['text', {}, 'e\u0301te\u0301', 'été'],
    ['text', {}, '一\r\n二', '一 二'],
    ['text', { pattern: '^\\d{3}$' }, '123', '123'],
    ['long-text', {}, ' 一\r\n二\u0000 ', '一\n二'],
    ['choice', {}, 'milk', 'milk'],
    ['choices', {}, ['milk', 'tea', 'milk'], 'tea,milk'],
    ['choices', {}, 'milk', 'milk'],
    ['date', {}, '2026-11-23', '2026-11-23'],
    ['date', {}, '2026/1/3', '2026-01-03'],
    ['date', {}, '20261123', '2026-11-23'],
    ['date', {}, '2026年11月23日', '2026-11-23'],
    ['date', {}, '２０２６－１１－２３', '2026-11-23'],
    ['number', {}, ' 0012 ', '12'],
    ['number', {}, '1,200', '1200'],
    ['number', { decimals: 1 }, '12.50', '12.5'],
    ['number', { min: -5 }, '-3', '-3'],
    ['money', {}, '￥1,234.5', '1234.50'],
    ['money', {}, '1200元', '1200.00'],
    ['resident-id', {}, '11010519491231002x', '11010519491231002X'],
    ['credit-code', {}, '91350100m000100y43', '91350100M000100Y43'],
    ['phone', {}, '+86 138 0013 8000', '13800138000'],
    ['email', {}, ' li@example.com ', 'li@example.com'],
    ['yes-no', {}, 'no', 'no'],
    ['declaration', {}, 'yes', 'yes'],
  ] as [FieldKind, object, string | string[], string][])('%s %j: %j is kept as %j', (kind, rest, typed, expected) => {
    expect(read(a(kind, { ...rest }), typed)).toEqual({ answers: { it: expected }, errors: {} });
  });
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
  ] as [FieldKind, object, string | string[], string][])('%s %j: %j is %s', (kind, rest, typed, expected) => {
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
      'it.district': 'linjiang',
      'it.street': '滨江大道200号',
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
  expect(answers).toEqual({ 'it.name': '张敏', 'it.resident-id': '11010519491231002X' });
  expect(errors).toEqual({ 'it.phone': { code: 'phone', part: 'it.phone' } });
});

describe('in the summary', () => {
  test.each([
    ['text', {}, { it: '张敏' }, '张敏', '张敏'],
    ['long-text', {}, { it: '一\n二' }, '一\n二', '一\n二'],
    ['choice', {}, { it: 'tea' }, '茶', 'Tea'],
    ['choices', {}, { it: 'tea,milk' }, '茶、牛奶', 'Tea, Milk'],
    ['date', {}, { it: '2026-11-23' }, '2026年11月23日', '23 November 2026'],
    ['number', { unit: { zh: '人', en: 'people' } }, { it: '1200' }, '1,200人', '1,200 people'],
    ['number', {}, { it: '0' }, '0', '0'],
    ['money', {}, { it: '1234.00' }, '¥1,234.00', '¥1,234.00'],
    ['resident-id', {}, { it: '11010519491231002X' }, '11010519491231002X', '11010519491231002X'],
    ['credit-code', {}, { it: '91350100M000100Y43' }, '91350100M000100Y43', '91350100M000100Y43'],
    ['phone', {}, { it: '13800138000' }, '13800138000', '13800138000'],
    ['email', {}, { it: 'li@example.com' }, 'li@example.com', 'li@example.com'],
    ['address', {}, { 'it.district': 'yunhu', 'it.street': '湖滨路1号' }, '云湖县湖滨路1号', '湖滨路1号, Yunhu County'],
    ['person', {}, { 'it.name': '张敏', 'it.phone': '13800138000' }, '张敏，13800138000', '张敏, 13800138000'],
    ['yes-no', {}, { it: 'no' }, '否', 'No'],
    ['declaration', {}, { it: 'yes' }, '已确认', 'Confirmed'],
    ['text', {}, {}, '未填写', 'Not given'],
    ['person', {}, {}, '未填写', 'Not given'],
  ] as [FieldKind, object, Record<string, string>, string, string][])('%s %j %j', (kind, rest, answers, zh, en) => {
    const field = a(kind, { ...rest });
    expect([showAnswer(field, answers, 'zh'), showAnswer(field, answers, 'en')]).toEqual([zh, en]);
  });
});

describe('the sentence about a fault', () => {
  const words = (field: Field, problem: Problem) => [
    sayProblem(problem, field, 'zh'),
    sayProblem(problem, field, 'en'),
  ];
  const named = (zh: string, en: string) => ({ label: { zh, en } });

  test.each([
    [a('text', { ...named('姓名', 'Full name'), prefill: 'person.name' }), '请输入姓名', 'Enter your full name'],
    [a('text', named('企业名称', 'Name of the business')), '请输入企业名称', 'Enter the name of the business'],
    [
      a('choice', named('申请类型', 'Type of application')),
      '请选择申请类型',
      'Choose an answer to “Type of application”',
    ],
    [a('text', named('在哪里申领的', 'Where')), '请回答“在哪里申领的”', 'Answer “Where”'],
    [
      a('yes-no', named('另有仓库吗', 'Is there a store room')),
      '请回答“另有仓库吗”',
      'Choose an answer to “Is there a store room”',
    ],
  ])('asks for what is missing: %#', (field, zh, en) => {
    expect(words(field, { code: 'required' })).toEqual([zh, en]);
  });

  test('names the bound', () => {
    expect(words(a('date', named('开业日期', 'Opening day')), { code: 'date-too-early', from: today })).toEqual([
      '开业日期：不能早于2026年11月23日',
      'Opening day: the date must be 23 November 2026 or later',
    ]);
    expect(words(a('number', named('人数', 'People')), { code: 'number-too-large', max: 5000 })).toEqual([
      '人数不能大于 5,000',
      'People: enter 5,000 or less',
    ]);
  });

  test('names the part of a person that it is about', () => {
    expect(words(a('person'), { code: 'required', part: 'it.name' })).toEqual(['请输入姓名', 'Enter full name']);
  });

  test('uses the form’s own words for a pattern', () => {
    const patternMessage = { zh: '请输入三位数字', en: 'Enter three digits' };
    expect(words(a('text', { pattern: '^\\d{3}$', patternMessage }), { code: 'pattern' })).toEqual(
      Object.values(patternMessage),
    );
  });

  const codes: Problem[] = [
    ...(['required', 'not-a-date', 'not-a-number', 'not-an-option', 'declaration', 'credit-code'] as const),
    ...(['phone', 'email', 'pattern', 'resident-id-length', 'resident-id-region'] as const),
    ...(['resident-id-date', 'resident-id-checksum'] as const),
  ].map((one) => ({ code: one }));
  test.each(codes)('$code is said in both languages', (problem) => {
    const [zh, en] = words(a('text'), problem);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });
});
