import { describe, expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { visiblePages, walk } from './conditions.ts';
import { countSteps } from './count-steps.ts';
import { optionsOf } from './field-kinds.ts';
import type { Form } from './form.ts';
import type { Answers } from './kinds/value.ts';

const { catalogue } = testContent();
const formsByService = new Map(
  catalogue.listGuides().flatMap((guide) => {
    const form = catalogue.formOf(guide);
    return form ? [[guide.id, form] as const] : [];
  }),
);
const permit = formsByService.get('residence-permit') as Form;
const placesOf = (form: Form, answers: Answers) =>
  visiblePages(form, answers).map(({ id }) => countSteps(form, answers, id).step);

const papers = (way: string): Answers =>
  Object.fromEntries(['id-card', 'photo', 'stay-proof'].map((paper) => [`material-${paper}`, way]));

describe('the steps of a form', () => {
  test('follow each other where an answer leaves a page out', () => {
    const answers = { purpose: 'first-issue', 'for-whom': 'myself', ground: 'study' };
    expect(placesOf(permit, answers)).toEqual(visiblePages(permit, answers).map((_, index) => index + 1));
    expect(countSteps(permit, answers, 'registered-place').step).toBe(4);
  });

  test('are as many as there are in the end once every choice is made', () => {
    const answers = { purpose: 'first-issue', 'for-whom': 'myself', ground: 'home' };
    const decided = { ...answers, ...papers('bring') };
    expect(countSteps(permit, decided, 'home').pages).toBe(visiblePages(permit, decided).length);
    const uploading = { ...answers, ...papers('upload') };
    expect(countSteps(permit, uploading, 'home').pages).toBe(visiblePages(permit, uploading).length);
  });

  test('count, of pages that exclude each other, one', () => {
    const undecided = countSteps(permit, { purpose: 'first-issue' }, 'purpose').pages;
    const all = permit.pages.length;
    expect(undecided).toBe(all - 1);
  });

  test.for([...formsByService])('of %s never become more, whatever is chosen', ([, form]) => {
    for (const nth of [0, 1, 2, -1]) {
      const totals = totalsAlong(form, nth);
      expect(totals).toEqual(totals.toSorted((one, other) => other - one));
    }
  });
});

/** The number of pages after each page, when the option of a place in its list is chosen everywhere. */
function totalsAlong(form: Form, nth: number): number[] {
  let answers: Answers = {};
  return form.pages.map((page) => {
    for (const field of page.fields) {
      const option = optionsOf(field)?.at(nth) ?? optionsOf(field)?.at(0);
      if (walk(form, answers).pages.includes(page)) answers = { ...answers, [field.id]: option?.value ?? '填写' };
    }
    return countSteps(form, answers, page.id).pages;
  });
}
