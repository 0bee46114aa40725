import { createElement as h } from 'react';
import { describe, expect, test } from 'vitest';
import { a, entriesOf } from '#lib/forms/field.testing.ts';
import type { Field } from '#lib/forms/field-kinds.ts';
import { elementsIn, elementWith, markupOf, textOf } from '#tests/support/markup.ts';
import { Question } from './question.tsx';
import { questionsOf } from './questions.ts';

type Shown = { typed?: Record<string, string[]>; errors?: Record<string, string>; locale?: 'zh' | 'en'; field?: Field };

function ask({ typed = {}, errors = {}, locale = 'en', field = a('coded') }: Shown = {}): string {
  const [question] = questionsOf({ id: 'page', title: { zh: '页', en: 'Page' }, fields: [field] }, {}, locale);
  if (!question) throw new Error('The question is not asked');
  const has = { typed: (name: string) => typed[name] ?? [], error: (name: string) => errors[name] };
  return markupOf(h(Question, { question, names: Object.keys(typed), ...has }));
}
const line = (html: string) => elementsIn(html, 'input').find(({ type }) => type === 'text');
const radios = (html: string) => elementsIn(html, 'input').filter(({ type }) => type === 'radio');
const wrong = { it: 'Choose' };

describe('the line of a long list', () => {
  test('says how it is answered, and where its list is', () => {
    expect(textOf(ask())).toContain('Type a name or a code');
    expect(textOf(ask({ locale: 'zh' }))).toContain('输入名称、拼音首字母或代码');
    expect(ask()).toContain('data-code-list="/api/code-lists/e1"');
    expect(elementsIn(ask(), 'script').map(({ src }) => src)).toEqual(['/modules/code-list.js']);
  });

  test('does not have the list in it', () => {
    for (const name of ['Germany', '德国', 'DEU']) expect(ask()).not.toContain(name);
  });

  test('says a code as its name, in the language of the reader', () => {
    expect(line(ask({ typed: { it: ['DEU'] } }))).toMatchObject({ value: 'Germany' });
    expect(line(ask({ typed: { it: ['DEU'] }, locale: 'zh' }))).toMatchObject({ value: '德国' });
  });

  test('keeps what was typed word for word where it is no code', () => {
    for (const typed of ['刚果', 'deu', 'zg', '<b>'])
      expect(line(ask({ typed: { it: [typed] }, errors: wrong })), typed).toMatchObject({ value: typed });
  });

  test('needs no module before its list is frozen', () => {
    const html = ask({ field: a('coded', { codes: undefined, edition: undefined }) });
    expect(html).not.toContain('<script');
    expect(html).not.toContain('data-code-list');
  });
});

describe('what may be meant', () => {
  test('is offered under the line when the page comes back with it', () => {
    const html = ask({ typed: { it: ['刚果'] }, errors: wrong, locale: 'zh' });
    expect(textOf(html)).toContain('您要的是哪一个？');
    expect(radios(html)).toMatchObject([
      { name: 'it', value: 'COG', id: 'it-COG' },
      { name: 'it', value: 'COD', id: 'it-COD' },
    ]);
    for (const { id = '' } of radios(html)) expect(elementWith(html, 'label', { for: id })).toBeDefined();
    expect(radios(html).filter((one) => 'checked' in one)).toEqual([]);
  });

  test('keeps the one that was picked', () => {
    const html = ask({ typed: { it: ['刚果', 'COD'] }, errors: wrong });
    expect(radios(html).filter((one) => 'checked' in one)).toMatchObject([{ value: 'COD' }]);
  });

  test.each([
    ['nothing is wrong', ['刚果'], {}],
    ['it is plain what is meant, and something else is wrong', ['德国'], wrong],
    ['nothing is near', ['Atlantis'], wrong],
    ['nothing was typed', [], wrong],
  ])('is not asked where %s', (_when, it, errors) => {
    expect(radios(ask({ typed: { it }, errors }))).toEqual([]);
  });

  test('is asked of each entry of a list by itself', () => {
    const typed = { 'list.0.it': ['刚果'], 'list.1.it': ['德国'] };
    const html = ask({ field: entriesOf([a('coded')]), typed, errors: { 'list.0.it': 'Choose' } });
    expect(radios(html).map(({ name, value }) => `${name} ${value}`)).toEqual(['list.0.it COG', 'list.0.it COD']);
  });
});
