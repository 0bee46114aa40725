import { describe, expect, test } from 'vitest';
import { a, today } from './field.testing.ts';
import type { Field } from './form.ts';
import { sayProblem, type Problem } from './answer-problem.ts';

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
      '请为“申请类型”选一项',
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

  test('names the part of a person that it is about', () => {
    expect(words(a('person'), { code: 'required', part: 'it.name' })).toEqual(['请输入姓名', 'Enter full name']);
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
