import { describe, expect, test } from 'vitest';
import { carryAnswers } from './carry-answers.ts';
import { isMet, onlyTaken } from './conditions.ts';
import { a, entriesOf, today } from './field.testing.ts';
import type { Field } from './field-kinds.ts';
import type { Form, FormPage } from './form.ts';
import type { Answers } from './kinds/value.ts';
import { asTyped, showAnswer, type Raw } from './read-answers.ts';
import { readPage } from './read-page.ts';
import { documentOf } from './readable-copy.ts';
import { sayCondition } from './say-condition.ts';
import { answersIn } from './stored-answers.ts';
import { unfinishedPages } from './unfinished-pages.ts';

const both = (zh: string, en: string) => ({ zh, en });
const named = <F extends Field>(field: F, id: string, zh: string, en: string): F => ({
  ...field,
  id,
  label: both(zh, en),
});
const name = named(a('text'), 'child-name', '姓名', 'Name');
const school = named(a('yes-no'), 'at-school', '在上学', 'At school');
const grade = {
  ...named(a('number', { min: 1, max: 12 }), 'grade', '年级', 'Year'),
  showIf: { field: 'at-school', is: 'yes' },
};
const children = named(entriesOf([name, school, grade]), 'children', '子女', 'Children');
const page = (...fields: Field[]): FormPage => ({ id: 'family', title: both('家庭', 'Family'), fields });
const form = (...fields: Field[]): Form => ({ version: 1, pages: [page(...fields)] });

const asOf = { today, calendar: { exceptionOn: () => undefined } } as const;
const read = (raw: Raw, ...fields: Field[]) => readPage(page(...fields), raw, { before: {}, ...asOf });

const two = {
  ...{ 'children.0.child-name': '王小明', 'children.0.at-school': 'yes', 'children.0.grade': '3' },
  ...{ 'children.1.child-name': '王小红', 'children.1.at-school': 'no', 'children.1.grade': '7' },
};
const twoRead = [
  { 'child-name': '王小明', 'at-school': 'yes', grade: 3 },
  { 'child-name': '王小红', 'at-school': 'no' },
];

describe('what is typed of each entry', () => {
  test('is read as a page of its own: a question that an answer of the entry hides is not kept', () => {
    expect(read(two, children)).toEqual({ answers: { children: twoRead }, problems: {} });
  });

  test('is wrong under the name of its input, and good entries beside it are kept', () => {
    const { answers, problems } = read({ ...two, 'children.0.grade': '13' }, children);
    expect(problems).toEqual({ 'children.0.grade': { code: 'number-too-large', max: 12 } });
    expect(answers['children']).toHaveLength(2);
  });

  test('may leave out places, and an entry that is wholly empty is none', () => {
    const typed = { 'children.7.child-name': '王小明', 'children.7.at-school': 'no', 'children.2.child-name': ' ' };
    expect(read(typed, children).answers).toEqual({ children: [{ 'child-name': '王小明', 'at-school': 'no' }] });
  });

  test.each([
    ['none', {}, { code: 'too-few-entries', least: 1 }],
    [
      'three where two are the most',
      { ...two, 'children.2.child-name': '王三', 'children.2.at-school': 'no' },
      { code: 'too-many-entries', most: 2 },
    ],
  ])('is counted: %s', (_what, raw, problem) => {
    expect(read(raw, { ...children, atMost: 2 }).problems).toEqual({ children: problem });
  });

  test('are two hundred at most, and more are refused rather than cut', () => {
    const typed = (count: number): Raw =>
      Object.fromEntries(
        Array.from({ length: count }, (_, place) => place).flatMap((place) => [
          [`children.${place}.child-name`, `孩子${place}`],
          [`children.${place}.at-school`, 'no'],
        ]),
      );
    const { answers, problems } = read(typed(200), children);
    expect(problems).toEqual({});
    expect(answers['children']).toHaveLength(200);
    expect(read(asTyped(children, answers['children']), children).answers).toEqual(answers);
    expect(unfinishedPages(form(children), answers, asOf)).toEqual([]);
    expect(read(typed(201), children).problems).toEqual({ children: { code: 'too-many-entries', most: 200 } });
    expect(read(typed(5000), children).problems).toEqual({ children: { code: 'too-many-entries', most: 200 } });
  });

  test('need not be answered where it is optional', () =>
    expect(read({}, { ...children, optional: true })).toEqual({ answers: {}, problems: {} }));

  test('reads the same once it was kept, and again after its way through the database', () => {
    const answers: Answers = { children: twoRead };
    expect(read(asTyped(children, answers['children']), children).answers).toEqual(answers);
    expect(answersIn(JSON.parse(JSON.stringify(answers)), form(children))).toEqual(answers);
    expect(unfinishedPages(form(children), answers, asOf)).toEqual([]);
    expect(unfinishedPages(form(children), {}, asOf)).toHaveLength(1);
  });
});

describe('a rule about entries', () => {
  const message = both('重复', 'twice');
  test('finds an answer that two of them give', () => {
    const list = { ...children, check: [{ noneTwice: 'children.child-name', message }] };
    expect(read(two, list).problems).toEqual({});
    expect(read({ ...two, 'children.1.child-name': '王小明' }, list).problems).toEqual({
      children: { code: 'check', message },
    });
  });

  test('of one entry is about its own answers', () => {
    const held = { ...grade, check: [{ atMost: 6, message }] };
    const list = { ...children, fields: [name, school, held] };
    expect(read({ ...two, 'children.0.grade': '7' }, list).problems).toEqual({
      'children.0.grade': { code: 'check', message },
    });
  });
});

describe('a condition on entries', () => {
  const answers: Answers = { children: twoRead };
  test.each([
    [{ field: 'children', atLeast: 2 }, true],
    [{ field: 'children', atLeast: 3 }, false],
    [{ field: 'children', atMost: 1 }, false],
    [{ field: 'children', some: { field: 'at-school', is: 'yes' } }, true],
    [{ field: 'children', every: { field: 'at-school', is: 'yes' } }, false],
    [{ field: 'children', some: { field: 'grade', atLeast: 4 } }, false],
    [{ field: 'none', every: { field: 'at-school', is: 'yes' } }, true],
    [{ field: 'none', atMost: 0 }, false],
    [{ field: 'children', answered: true as const }, true],
  ])('%j is %s', (condition, holds) => expect(isMet(condition, answers)).toBe(holds));

  test('is said in words', () => {
    const said = sayCondition({ field: 'children', some: { field: 'at-school', is: 'yes' } }, form(children), 'en');
    expect(said).toBe('for one entry under “Children” the answer to “At school” is “Yes”');
    expect(sayCondition({ field: 'children', atLeast: 2 }, form(children), 'zh')).toBe('“子女”不少于 2');
  });
});

test('answers to hidden questions of an entry do not count', () => {
  const answers: Answers = { children: [{ 'child-name': '王小红', 'at-school': 'no', grade: 7 }] };
  expect(onlyTaken(form(children), answers)).toEqual({ children: [{ 'child-name': '王小红', 'at-school': 'no' }] });
});

describe('the readable copy', () => {
  test('lists each entry in a line, and as a table of what any of them answers', () => {
    const answers: Answers = { children: twoRead };
    expect(showAnswer(children, answers, 'zh')).toBe(
      '1. 姓名：王小明；在上学：是；年级：3\n2. 姓名：王小红；在上学：否',
    );
    expect(documentOf(form(children), answers, 'en')[0]?.rows[0]?.table).toEqual({
      columns: ['Name', 'At school', 'Year'],
      lines: [
        ['王小明', 'Yes', '3'],
        ['王小红', 'No', ''],
      ],
    });
  });
});

describe('a form that changes', () => {
  test('keeps of every entry what is still asked, and sets the whole aside where something is gone', () => {
    const now = { ...children, fields: [name] };
    const carried = carryAnswers({ before: form(children), now: form(now), answers: { children: twoRead }, aside: [] });
    expect(carried.answers).toEqual({ children: [{ 'child-name': '王小明' }, { 'child-name': '王小红' }] });
    expect(carried.setAside).toEqual([{ field: children, value: twoRead }]);
  });
});

describe('what is computed', () => {
  const share = named(a('money'), 'share', '出资', 'Share');
  const owners = named(entriesOf([share]), 'owners', '股东', 'Owners');
  const capital = named(a('money'), 'capital', '注册资本', 'Capital');
  const total = (value: unknown, rest = {}) =>
    named(a('computed', { value, money: true, ...rest }), 'total', '合计', 'Total');
  const raw = { capital: '0.3', 'owners.0.share': '0.1', 'owners.1.share': '0.2' };

  test.each([
    ['owners.share', 0.3],
    ['owners', 2],
    [{ sum: ['owners.share', 'capital', 1] }, 1.6],
    [{ difference: ['capital', 'owners.share'] }, 0],
    [{ product: ['owners', 'capital'] }, 0.6],
    [{ product: ['owners', 'nothing'] }, undefined],
    ['nothing', undefined],
  ])('%j comes to %s', (value, comes) => {
    expect(read(raw, capital, owners, total(value)).answers['total']).toBe(comes);
  });

  test('is said with two decimal places at most', () => {
    const space = total({ quotient: [85, 3] }, { money: false, unit: both('平方米', 'm²') });
    expect(showAnswer(space, { total: 85 / 3 }, 'en')).toBe('28.33 m²');
    expect(showAnswer(space, { total: 85 }, 'zh')).toBe('85平方米');
  });

  test('reads a table by a choice', () => {
    const drink = { ...a('choice'), id: 'drink' };
    const price = total({ lookUp: 'drink', in: { tea: 12 } });
    expect(read({ drink: 'tea' }, drink, price).answers['total']).toBe(12);
    expect(read({ drink: 'milk' }, drink, price).answers['total']).toBeUndefined();
  });

  test('is never taken from whoever sends it', () => {
    expect(read({ ...raw, total: '9' }, capital, owners, total('owners.share')).answers['total']).toBe(0.3);
    expect(onlyTaken(form(owners, total('owners.share')), { owners: [{ share: 5 }], total: 9 })).toMatchObject({
      total: 5,
    });
  });

  test('is held against a number by a rule', () => {
    const check = [{ equals: 'capital', message: both('与注册资本不符', 'not the capital') }];
    const sum = total('owners.share', { check });
    expect(read(raw, capital, owners, sum).problems).toEqual({});
    expect(read({ ...raw, capital: '0.4' }, capital, owners, sum).problems).toEqual({
      total: { code: 'check', message: check[0]?.message },
    });
  });
});
