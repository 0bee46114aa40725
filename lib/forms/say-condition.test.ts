import { expect, test } from 'vitest';
import type { Condition } from '#lib/forms/kinds/asked.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { sayCondition } from './say-condition.ts';

const { catalogue } = testContent();

const form = catalogue.formOf(catalogue.findGuide('marriage-registration')!)!;
const couple = { field: 'couple', is: 'mainland' };

test.each<[Condition, string, string]>([
  [couple, '“双方是”选“双方都是内地居民”', 'the answer to “The two of you are” is “Both mainland residents”'],
  [
    { not: couple },
    '“双方是”没有选“双方都是内地居民”',
    'the answer to “The two of you are” is not “Both mainland residents”',
  ],
  [
    { all: [couple, { field: 'other-date', answered: true }] },
    '“双方是”选“双方都是内地居民”，并且填了“备选日期”',
    'the answer to “The two of you are” is “Both mainland residents”, and “A second choice of date” is filled in',
  ],
])('a condition is told in the words of the form (%#)', (condition, zh, en) => {
  expect(sayCondition(condition, form, 'zh')).toBe(zh);
  expect(sayCondition(condition, form, 'en')).toBe(en);
});

test('no condition of any form is told by the names of its fields', () => {
  const forms = catalogue.listGuides().flatMap((guide) => catalogue.formOf(guide) ?? []);
  const told = forms.flatMap((one) =>
    one.pages
      .flatMap((page) => [page, ...page.fields])
      .flatMap(({ showIf }) => (showIf ? [sayCondition(showIf, one, 'zh')] : [])),
  );
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter((text) => /“[a-z-]+”/.test(text))).toEqual([]);
});
