import { describe, expect, test } from 'vitest';
import { a, today } from './field.testing.ts';
import type { Problem } from '#lib/forms/kinds/answer-problem.ts';
import type { Field } from './field-kinds.ts';
import { sayProblem } from './say-problem.ts';

describe('the sentence about a fault', () => {
  const words = (field: Field, problem: Problem) => [
    sayProblem(problem, field, 'zh'),
    sayProblem(problem, field, 'en'),
  ];
  const named = (zh: string, en: string, short?: [string, string]) => ({
    label: { zh, en },
    ...(short && { short: { zh: short[0], en: short[1] } }),
  });

  test.each([
    [a('text', named('姓名', 'Full name', ['姓名', 'your full name'])), '请输入姓名', 'Enter your full name'],
    [
      a('date', named('从哪天开始居住', 'Living here since', ['开始居住的日期', 'the date you moved here'])),
      '请输入开始居住的日期',
      'Enter the date you moved here',
    ],
    [a('choice', named('你是', 'You are', ['您的身份', 'who you are'])), '请选择您的身份', 'Choose who you are'],
    [
      a('yes-no', named('另有仓库吗', 'Is there a store room', ['是否另有仓库', 'whether there is a store room'])),
      '请选择是否另有仓库',
      'Say whether there is a store room',
    ],
    [a('text', named('姓名', 'Full name')), '请填写“姓名”', 'Fill in “Full name”'],
    [
      a('choice', named('申请类型', 'Type of application')),
      '请为“申请类型”选一项',
      'Choose an answer to “Type of application”',
    ],
  ])('asks for what is missing: %#', (field, zh, en) => {
    expect(words(field, { code: 'required' })).toEqual([zh, en]);
  });

  test('tells one declaration from another', () => {
    const declared = named('我声明：所填内容真实，知道后果。', 'I declare that this is true, and know what follows.');
    expect(words(a('declaration', declared), { code: 'declaration' })).toEqual([
      '请先阅读，同意后勾选“我声明：所填内容真实”',
      'Read and, if you agree, tick “I declare that this is true”',
    ]);
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

  test.each([
    [0, 'Area: enter a whole number'],
    [1, 'Area: use at most 1 decimal place'],
    [2, 'Area: use at most 2 decimal places'],
  ])('counts the decimal places: %i', (most, en) => {
    const field = a('number', { ...named('面积', 'Area'), decimals: most });
    expect(words(field, { code: 'decimals', most })[1]).toBe(en);
  });

  test('names the bound of a question by its short form', () => {
    const since = a(
      'date',
      named('从哪天开始居住', 'Living here since', ['开始居住的日期', 'the date you moved here']),
    );
    expect(words(since, { code: 'date-too-late', to: today })).toEqual([
      '开始居住的日期：不能晚于2026年11月23日',
      'The date you moved here: the date must be 23 November 2026 or earlier',
    ]);
  });

  test('names the part of a person that it is about', () => {
    expect(words(a('person'), { code: 'required', part: 'it.name' })).toEqual(['请输入姓名', 'Enter the full name']);
    const director = a('person', named('担任董事的人', 'The director', ['董事', 'the director']));
    expect(words(director, { code: 'required', part: 'it.name' })).toEqual([
      '请输入董事的姓名',
      'Enter the full name of the director',
    ]);
  });

  test('uses the form’s own words for a pattern', () => {
    const patternMessage = { zh: '请输入三位数字', en: 'Enter three digits' };
    expect(words(a('text', { pattern: '^\\d{3}$', patternMessage }), { code: 'pattern' })).toEqual(
      Object.values(patternMessage),
    );
  });

  test('leads from a closed day to the next open one', () => {
    expect(words(a('date', named('预约日期', 'Your date')), { code: 'closed-day', next: '2026-10-08' })).toEqual([
      '预约日期：这一天不办公，之后最近可以办理的是2026年10月8日',
      'Your date: the office is closed on that day; it is next open on 8 October 2026',
    ]);
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
