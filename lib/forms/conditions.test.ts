import { describe, expect, test } from 'vitest';
import { formSchema } from './form.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { isMet, nextPage, onlyTaken, visibleFields, visiblePages } from './conditions.ts';

const both = (text: string) => ({ zh: text, en: text });
const options = (...values: string[]) => values.map((value) => ({ value, label: both(value) }));
const choice = (id: string, ...values: string[]) => ({
  ...{ kind: 'choice', id, label: both(id) },
  options: options(...values),
});

/** Applying for oneself or for a child; the child's school is asked only of a child who goes to one. */
const form = formSchema.parse({
  version: 1,
  pages: [
    { id: 'who', title: both('who'), fields: [choice('for', 'myself', 'child')] },
    {
      ...{ id: 'child', title: both('child'), showIf: { field: 'for', is: 'child' } },
      fields: [
        { kind: 'yes-no', id: 'at-school', label: both('at school') },
        { kind: 'text', id: 'school', label: both('school'), showIf: { field: 'at-school', is: 'yes' } },
      ],
    },
    {
      ...{ id: 'letter', title: both('letter'), showIf: { field: 'school', answered: true } },
      fields: [{ kind: 'person', id: 'teacher', label: both('teacher') }],
    },
    {
      ...{ id: 'end', title: both('end') },
      fields: [
        { kind: 'text', id: 'note', label: both('note'), optional: true },
        { kind: 'declaration', id: 'true', label: both('true') },
      ],
    },
  ],
});
const pagesOf = (answers: Answers) => visiblePages(form, answers).map(({ id }) => id);
const child = { for: 'child', 'at-school': 'yes', school: '实验小学' };
const teacher = { teacher: { name: '张敏', 'resident-id': '11010519491231002X', phone: '13800138000' } };

describe('a condition', () => {
  test.each([
    [{ field: 'a', is: 'x' }, { a: 'x' }, true],
    [{ field: 'a', is: 'x' }, { a: 'y' }, false],
    [{ field: 'a', is: 'x' }, {}, false],
    [{ field: 'a', is: 'y' }, { a: ['x', 'y'] }, true],
    [{ field: 'a', in: ['x', 'y'] }, { a: 'y' }, true],
    [{ field: 'a', in: ['x', 'y'] }, { a: 'z' }, false],
    [{ field: 'a', answered: true }, { a: 'z' }, true],
    [{ field: 'a', answered: true }, { a: '' }, false],
    [{ field: 'a', answered: true }, { a: [] }, false],
    [{ field: 'a', is: '0' }, { a: 0 }, true],
    [{ field: 'a', answered: true }, { a: { name: '张敏' } }, true],
    [{ not: { field: 'a', is: 'x' } }, {}, true],
    [
      {
        all: [
          { field: 'a', is: 'x' },
          { field: 'b', is: 'x' },
        ],
      },
      { a: 'x', b: 'y' },
      false,
    ],
    [
      {
        any: [
          { field: 'a', is: 'x' },
          { field: 'b', is: 'y' },
        ],
      },
      { a: 'z', b: 'y' },
      true,
    ],
  ] as const)('%j, with the answers %j, is %s', (condition, answers, expected) => {
    expect(isMet(structuredClone(condition) as Parameters<typeof isMet>[0], structuredClone(answers) as Answers)).toBe(
      expected,
    );
  });
});

describe('someone who applies for a child', () => {
  test('sees the pages about the child', () => {
    expect(pagesOf({ for: 'child' })).toEqual(['who', 'child', 'end']);
    expect(pagesOf(child)).toEqual(['who', 'child', 'letter', 'end']);
  });

  test('is asked for the school only when there is one', () => {
    const page = visiblePages(form, child)[1];
    expect(page && visibleFields(page, { for: 'child', 'at-school': 'no' }).map(({ id }) => id)).toEqual(['at-school']);
  });

  test('who then applies for themselves loses the whole branch, two conditions deep', () => {
    const changed = { ...child, ...teacher, for: 'myself', true: 'yes' };
    expect(pagesOf(changed)).toEqual(['who', 'end']);
    expect(onlyTaken(form, changed)).toEqual({ for: 'myself', true: 'yes' });
  });

  test('keeps the person that was asked for', () => {
    expect(onlyTaken(form, { ...child, ...teacher })).toEqual({ ...child, ...teacher });
  });
});

test('answers to questions the form does not know are dropped', () => {
  expect(onlyTaken(form, { for: 'myself', gone: 'x' })).toEqual({ for: 'myself' });
});

test('the next page passes over those that are not asked for', () => {
  expect(nextPage(form, { for: 'myself' }, 'who')?.id).toBe('end');
  expect(nextPage(form, { for: 'child' }, 'who')?.id).toBe('child');
  expect(nextPage(form, { for: 'myself' }, 'child')?.id).toBe('end');
  expect(nextPage(form, {}, 'end')).toBeUndefined();
});

test('a question that is hidden on its page answers nothing there', () => {
  const fields = [
    choice('for', 'myself', 'child'),
    { kind: 'yes-no', id: 'at-school', label: both('at school'), showIf: { field: 'for', is: 'child' } },
    { kind: 'text', id: 'school', label: both('school'), showIf: { field: 'at-school', is: 'yes' } },
  ];
  const made = formSchema.parse({ version: 1, pages: [{ id: 'one', title: both('one'), fields }] });
  expect(onlyTaken(made, { ...child, for: 'myself' })).toEqual({ for: 'myself' });
});

test('a page whose fields are all hidden is passed over', () => {
  const hidden = { kind: 'text', id: 'b', label: both('b'), showIf: { field: 'for', is: 'child' } };
  const pages = [
    { id: 'one', title: both('one'), fields: [choice('for', 'myself', 'child')] },
    { id: 'two', title: both('two'), fields: [hidden] },
  ];
  const made = formSchema.parse({ version: 1, pages });
  expect(visiblePages(made, { for: 'myself' }).map(({ id }) => id)).toEqual(['one']);
});
