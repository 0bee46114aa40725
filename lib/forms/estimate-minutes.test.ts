import { describe, expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { walk } from './conditions.ts';
import { estimateMinutes } from './estimate-minutes.ts';
import { groupKinds, optionsOf, plainKinds, type Field, type FieldKind } from './field-kinds.ts';
import { a, entriesOf } from './field.testing.ts';
import type { Form, FormPage } from './form.ts';
import type { Answers } from './kinds/value.ts';

const title = { zh: '页', en: 'Page' };
const page = (id: string, fields: Field[], rest: Partial<FormPage> = {}): FormPage => ({ id, title, fields, ...rest });
const form = (...pages: FormPage[]): Form => ({ version: 1, pages });
const many = (count: number, kind: FieldKind, rest: object = {}) =>
  Array.from({ length: count }, (_, index) => a(kind, { id: `${kind}-${index}`, ...rest }));
const all = (of: Form, answers: Answers = {}) => estimateMinutes(of, answers).all;

describe('the time a form takes', () => {
  test('is a minute for the check, and whole minutes for its questions', () => {
    expect(all(form(), {})).toBe(1);
    expect(all(form(page('one', many(5, 'choice'))), {})).toBe(2);
    expect(all(form(page('one', many(6, 'choice'))), {})).toBe(3);
  });

  const answered = (Object.keys({ ...plainKinds, ...groupKinds }) as FieldKind[]).filter((kind) => kind !== 'computed');
  test.each(answered)('counts each %s', (kind) => {
    expect(all(form(page('one', many(6, kind))), {})).toBeGreaterThan(1);
  });

  test('counts of a list every entry that there is, or has to be', () => {
    const list = entriesOf([a('person')], { atLeast: 2 });
    expect(all(form(page('one', [list])))).toBe(4);
    expect(all(form(page('one', [list])), { list: [{}, {}, {}, {}] })).toBe(6);
  });

  test('takes of branches that exclude each other the longest, until one is chosen', () => {
    const drink = a('choice', { id: 'drink' });
    const when = (is: string) => ({ showIf: { field: 'drink', is } });
    const branches = form(
      page('ask', [drink]),
      page('tea', many(2, 'long-text'), when('tea')),
      page('milk', many(1, 'choice'), when('milk')),
    );
    expect(all(branches, {})).toBe(5);
    expect(all(branches, { drink: 'tea' })).toBe(5);
    expect(all(branches, { drink: 'milk' })).toBe(2);
  });

  test('knows of branches on the page of their choice as well', () => {
    const drink = a('choice', { id: 'drink' });
    const one = page('ask', [drink, ...many(2, 'long-text', { showIf: { field: 'drink', is: 'milk' } })]);
    expect(all(form(one), {})).toBe(5);
    expect(all(form(one), { drink: 'tea' })).toBe(2);
  });

  test('that is left is that of the pages that are not done', () => {
    const two = form(page('one', many(2, 'long-text')), page('two', many(2, 'long-text')));
    expect([[], ['one'], ['one', 'two']].map((done) => estimateMinutes(two, {}, done))).toEqual([
      { all: 8, left: 8 },
      { all: 8, left: 5 },
      { all: 8, left: 1 },
    ]);
  });
});

const { catalogue } = testContent();
const forms = catalogue.listGuides().flatMap((guide) => {
  const made = catalogue.formOf(guide);
  return made ? [[guide.id, made] as const] : [];
});

describe.each(forms)('of %s', (_, made) => {
  test('is one that people have', () => {
    const minutes = all(made);
    expect(minutes).toBeGreaterThanOrEqual(3);
    expect(minutes).toBeLessThanOrEqual(30);
  });

  test.each([0, 1, -1])('grows shorter page by page, whatever is chosen (%i)', (nth) => {
    const left = leftAlong(made, nth);
    expect(left).toEqual(left.toSorted((one, other) => other - one));
    expect(left.at(-1)).toBe(1);
  });
});

/** The minutes left after each page, when the option of a place in its list is chosen everywhere. */
function leftAlong(made: Form, nth: number): number[] {
  let answers: Answers = {};
  const done: string[] = [];
  return made.pages.map((one) => {
    if (walk(made, answers).pages.includes(one))
      for (const field of one.fields) {
        const option = optionsOf(field)?.at(nth) ?? optionsOf(field)?.at(0);
        answers = { ...answers, [field.id]: option?.value ?? '填写' };
      }
    done.push(one.id);
    return estimateMinutes(made, answers, done).left;
  });
}
