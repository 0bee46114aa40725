import { readPage, type AsOf } from '#lib/forms/read-page.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { asTyped, type Raw } from '#lib/forms/read-answers.ts';
import { onlyTaken } from '#lib/forms/conditions.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { canonical } from '#lib/kernel/canonical.ts';
import type { Application } from '#lib/applications/application.ts';
import type { TypedPage } from '#lib/applications/typed-pages.ts';
import { answersOn, markOf, saySame } from './page-mark.ts';

/** The words under the names of a page’s questions, without those left empty. */
export function wordsOn({ fields }: Pick<FormPage, 'fields'>, raw: Raw): Record<string, string[]> {
  const isAsked = (name: string) => fields.some(({ id }) => name === id || name.startsWith(`${id}.`));
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, given]) => {
      const words = [given].flat().filter((word) => word !== '');
      return isAsked(name) && words.length > 0 ? [[name, words]] : [];
    }),
  );
}

type Page = { application: Application; page: FormPage };

/** The answers that words on a page give; undefined where one of them is missing or wrong. */
export function answersFrom({ application: { form, answers }, page }: Page, raw: Raw, on: AsOf): Answers | undefined {
  const read = readPage(page, raw, { before: onlyTaken(form, answers), form, ...on });
  return Object.keys(read.problems).length === 0 ? read.answers : undefined;
}

/** True if the words say what is saved of the page. */
export function sayWhatIsSaved(of: Page, words: TypedPage['raw'], on: AsOf): boolean {
  const saved = answersOn(of.page, of.application.answers);
  const asSaved: Raw = Object.assign({}, ...of.page.fields.map((field) => asTyped(field, saved[field.id])));
  const read = answersFrom(of, words, on);
  return canonical(words) === canonical(asSaved) || (read !== undefined && saySame(read, saved));
}

/** `seen`: the mark of what the window was shown. */
export type Window = { seen?: string | undefined; writer?: string | undefined };

/** True if all that is saved and typed of a page was seen in this window, or comes from it. */
export function hasSeen({ application, page }: Page, { seen, writer }: Window): boolean {
  const typed = application.typed[page.id];
  if (seen === undefined || seen === markOf(page, application.answers, typed)) return true;
  return typed?.writer === writer && typed?.base === markOf(page, application.answers);
}
