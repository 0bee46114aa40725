import { describe, expect, test } from 'vitest';
import { a, codes, entriesOf, today } from '#lib/forms/field.testing.ts';
import { kindOf } from '#lib/forms/field-kinds.ts';
import { isMet } from '#lib/forms/conditions.ts';
import { formSchema } from '#lib/forms/form.ts';
import { documentOf } from '#lib/forms/readable-copy.ts';
import { readAnswers } from '#lib/forms/read-answers.ts';
import { readFields } from '#lib/forms/read-fields.ts';
import { sayCondition } from '#lib/forms/say-condition.ts';
import { sayProblem } from '#lib/forms/say-problem.ts';
import { translatedCopy } from '#lib/forms/translated-copy.ts';

const field = a('coded');
const read = (it: string | string[]) => readAnswers([field], { it }, { today });

test('an answer is kept as its code, in whatever words it was typed', () => {
  for (const it of ['中国', 'China', 'CN', 'CHN']) expect(read(it).answers, it).toEqual({ it: 'CHN' });
});

test('what may be several is asked for, and what is none is said', () => {
  expect(read('刚果').errors).toEqual({ it: { code: 'which-one' } });
  expect(read('zhongguo').errors).toEqual({ it: { code: 'which-one' } });
  expect(read('Atlantis').errors).toEqual({ it: { code: 'not-in-list' } });
  expect(sayProblem({ code: 'not-in-list' }, field, 'en')).toMatch(/^Name: we did not find/);
});

describe('what is picked of those that were offered', () => {
  test('counts beside the words it was offered for', () => {
    expect(read(['刚果', 'COD']).answers).toEqual({ it: 'COD' });
    expect(read(['zg', 'CHN']).answers).toEqual({ it: 'CHN' });
  });

  test.each([
    ['other words were typed since', ['德国', 'COD'], 'DEU'],
    ['words that mean something else', ['科特', 'COD'], undefined],
    ['it was never offered', ['Atlantis', 'CHN'], undefined],
    ['it is no code', ['刚果', '__proto__'], undefined],
  ])('does not count where %s', (_why, it, answer) => {
    expect(read(it).answers['it']).toBe(answer);
  });
});

test('a condition compares the code, and says the name', () => {
  const condition = { field: 'it', is: 'DEU' };
  expect(isMet(condition, read('德国').answers)).toBe(true);
  const form = formSchema.parse({
    version: 1,
    pages: [{ id: 'one', title: { zh: '一', en: 'One' }, fields: [field] }],
  });
  expect(sayCondition(condition, form, 'zh')).toBe('“名称”选“德国”');
});

test('it is shown by its name in either language, in a copy and in the table of a list', () => {
  const list = entriesOf([field]);
  const alone = a('coded', { id: 'alone' });
  const form = formSchema.parse({
    version: 1,
    pages: [{ id: 'one', title: { zh: '一', en: 'One' }, fields: [alone, list] }],
  });
  const answers = { alone: 'DEU', list: [{ it: 'CHN' }, { it: 'COD' }] };
  const document = documentOf(form, answers, 'zh');
  expect(document[0]?.rows[0]?.answer).toBe('德国');
  expect(document[0]?.rows[1]?.table?.lines).toEqual([['中国'], ['刚果（金）']]);
  expect(translatedCopy({ form, answers, document, locale: 'zh' }, 'en')[0]?.rows[0]).toMatchObject({
    ...{ answer: 'Germany', isTyped: false, original: { answer: '德国' } },
  });
});

test('a code that its list does not have is shown as it is', () => {
  expect(kindOf(field).show('SUN', field, 'en')).toBe('SUN');
});

test('each entry of a list finds its own', () => {
  const reading = { known: {}, earlier: [], today, calendar: { exceptionOn: () => undefined } };
  const { answers, problems } = readFields(
    [entriesOf([field])],
    { 'list.0.it': '中国', 'list.1.it': ['刚果', 'COG'], 'list.4.it': '刚果' },
    reading,
  );
  expect(answers).toEqual({ list: [{ it: 'CHN' }, { it: 'COG' }, {}] });
  expect(problems).toEqual({ 'list.4.it': { code: 'which-one' } });
});

test('before its list is frozen it takes no answer', () => {
  const unfrozen = a('coded', { codes: undefined, edition: undefined });
  expect(readAnswers([unfrozen], { it: 'CHN' }, { today }).errors).toEqual({ it: { code: 'not-in-list' } });
});

test('a form may name a list alone', () => {
  expect(a('coded', { codes: undefined, edition: undefined, list: 'countries', without: ['CHN'] })).toMatchObject({
    without: ['CHN'],
  });
  expect(codes.map(({ value }) => value)).toContain('CHN');
});
