import { describe, expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { a } from '#lib/forms/field.testing.ts';
import type { Form } from '#lib/forms/form.ts';
import type { Condition } from '#lib/forms/kinds/asked.ts';
import { applicantsOf, isOpen } from '#lib/catalogue/guide.ts';
import { counterPage, identityIn, papersOf, whoApplies } from './counter-page.ts';

const title = { zh: '页', en: 'Page' };
const is = (field: string, value: string): Condition => ({ field, is: value });

/** The condition of a question on the one page, where its own page and it have these. */
function conditionOf(ofPage: Condition, own?: Condition): Condition | undefined {
  const [choice, text] = [a('choice', { id: 'for' }), a('text', { id: 'more', ...(own && { showIf: own }) })];
  const form: Form = {
    version: 1,
    pages: [
      { id: 'first', title, fields: [choice] },
      { id: 'second', title, showIf: ofPage, fields: [text] },
    ],
  };
  return counterPage(form).fields.find(({ id }) => id === 'more')?.showIf;
}

describe('a form on one page', () => {
  test('asks each question under the condition of its page and its own', () => {
    const other = is('other', 'x');
    expect(conditionOf(is('for', 'child'))).toEqual(is('for', 'child'));
    expect(conditionOf(is('for', 'child'), other)).toEqual({ all: [is('for', 'child'), other] });
  });

  test.for<Condition>([{ not: is('for', 'me') }, { field: 'for', in: ['child', 'other'] }, is('for', 'child')])(
    'says one condition where the question’s own implies %j',
    (ofPage) => {
      expect(conditionOf(ofPage, is('for', 'child'))).toEqual(is('for', 'child'));
      expect(conditionOf(ofPage, is('for', 'me'))).toEqual({ all: [ofPage, is('for', 'me')] });
    },
  );

  test('of every service that people or companies apply for says who applies first, and leaves papers to the checklist', () => {
    const { catalogue } = testContent();
    const guides = catalogue.listGuides().filter((guide) => isOpen(guide));
    for (const guide of guides) {
      const form = catalogue.formOf(guide);
      if (!form || !identityIn(form)) throw new Error(`${guide.id} does not ask who applies`);
      const asked = counterPage(form).fields.map(({ id }) => id);
      const first = whoApplies(form);
      expect(first.length, guide.id).toBe(applicantsOf(guide).includes('citizen') ? 3 : 5);
      expect(asked.slice(0, first.length).toSorted(), guide.id).toEqual(first.toSorted());
      expect(new Set(asked).size, guide.id).toBe(asked.length);
      const papers = papersOf(form).flatMap(({ item, scan }) => [item, ...(scan ? [scan] : [])]);
      const all = form.pages.flatMap(({ fields }) => fields.map(({ id }) => id));
      expect([...asked, ...papers].toSorted(), guide.id).toEqual(all.toSorted());
    }
  });
});
