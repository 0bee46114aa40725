import { createElement as h } from 'react';
import { describe, expect, test } from 'vitest';
import { a } from '#lib/forms/field.testing.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { markupOf, textOf } from '#tests/support/markup.ts';
import { Question } from './question.tsx';
import { questionsOf } from './questions.ts';

const words = (en: string) => ({ zh: `${en}（中文）`, en });
const drink = { ...a('choice'), id: 'drink', label: words('Which drink?') };
const snacks = { ...a('choices'), id: 'snacks', label: words('Which snacks?') };

const page = (...fields: FormPage['fields']): FormPage => ({ id: 'page', title: words('Page'), fields });
const textField = (id: string, showIf?: object) => ({ ...a('text', showIf && { showIf }), id, label: words(`${id}?`) });

const shown = (of: FormPage, answers = {}) =>
  textOf(
    questionsOf(of, answers, 'en')
      .map((question) => markupOf(h(Question, { question, typed: () => [], error: () => undefined })))
      .join(''),
  );

describe('a question that hangs on an answer', () => {
  test('to one option of its page stands under that option, and needs no condition in words', () => {
    const html = shown(page(drink, textField('strength', { field: 'drink', is: 'tea' })));
    expect(html).toBe('Which drink? Tea strength? Milk');
  });

  test('to an earlier page is asked only where it applies', () => {
    const of = page(textField('strength', { field: 'earlier', is: 'tea' }));
    expect(shown(of, { earlier: 'tea' })).toBe('strength?');
    expect(shown(of, { earlier: 'milk' })).toBe('');
    expect(shown(of)).toBe('');
  });

  test.each([
    [{ field: 'drink', in: ['tea', 'milk'] }, 'If you chose “Tea” or “Milk”: more?'],
    [{ not: { field: 'drink', is: 'tea' } }, 'Unless you chose “Tea”: more?'],
    [{ field: 'snacks', is: 'milk' }, 'If you chose “Milk”: more?'],
    [{ field: 'drink', answered: true }, 'If it applies to you: more?'],
    [
      {
        all: [
          { field: 'drink', is: 'tea' },
          { field: 'elsewhere', is: 'x' },
        ],
      },
      'If it applies to you: more?',
    ],
    [
      {
        any: [
          { field: 'drink', is: 'tea' },
          { field: 'snacks', is: 'tea' },
        ],
      },
      'If it applies to you: more?',
    ],
  ])('of its page in another way says so before it: %j', (showIf, asked) => {
    expect(shown(page(drink, snacks, textField('more', showIf)))).toBe(
      `Which drink? Tea Milk Which snacks? Tea Milk ${asked}`,
    );
  });

  test('under an option may have one under an option of its own', () => {
    const inner = { ...a('choice', { showIf: { field: 'drink', is: 'tea' } }), id: 'sort', label: words('Sort?') };
    const of = page(drink, inner, textField('deep', { field: 'sort', is: 'milk' }));
    expect(shown(of)).toBe('Which drink? Tea Sort? Tea Milk deep? Milk');
  });
});

test('a page asks in the order of its form', () => {
  expect(questionsOf(page(snacks, drink, textField('last')), {}, 'zh').map(({ id }) => id)).toEqual([
    'snacks',
    'drink',
    'last',
  ]);
});

test('a part of a group that may be left empty says so once, at the group', () => {
  const [question] = questionsOf(page({ ...a('person', { optional: true }), id: 'who' }), {}, 'en');
  expect(question).toMatchObject({ control: 'group', optional: true });
  expect(question?.control === 'group' && question.parts.map(({ optional }) => optional)).toEqual([
    false,
    false,
    false,
  ]);
});

describe('a number that follows from answers', () => {
  const number = (id: string) => ({ ...a('number', { max: 1_000_000 }), id, label: words(id) });
  const computed = (id: string, value: unknown) => ({ ...a('computed', { value }), id, label: words(id) });
  const income = page(
    number('income'),
    computed('all', { sum: ['income', 'others'] }),
    computed('half', { quotient: ['all', 2] }),
  );
  const open = 'Worked out from your answers when you save; you see it when you check them';

  test('is not shown by halves: while one of its answers is typed on the page, it is open', () => {
    expect(shown(income, { others: 3200, all: 3200 })).toBe(`income all ${open} half ${open}`);
  });

  test('is shown once all are known, and where none is typed on its page', () => {
    expect(shown(income, { income: 4800, others: 3200, all: 8000 })).toBe('income all 8,000 half 4,000');
    expect(shown(page(computed('all', 'others')), { others: 3200 })).toBe('all 3,200');
  });
});
