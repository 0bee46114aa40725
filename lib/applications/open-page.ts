import { visiblePages } from '#lib/forms/conditions.ts';
import type { FormPage } from '#lib/forms/form.ts';
import type { AsOf } from '#lib/forms/read-page.ts';
import { unfinishedPages } from '#lib/forms/unfinished-pages.ts';
import type { Application } from './application.ts';
import type { TypedPages } from './typed-pages.ts';

/**
 * The first page that keeps an application from being sent: its answers are missing or no longer good, or something was
 * typed on it that is not saved as its answers.
 */
export function firstOpenPage(
  { form, answers, typed }: Pick<Application, 'form' | 'answers' | 'typed'>,
  asOf: AsOf,
): FormPage | undefined {
  const unfinished = new Set(unfinishedPages(form, answers, asOf).map(({ id }) => id));
  return visiblePages(form, answers).find(({ id }) => unfinished.has(id) || isBegun(id, typed));
}

/** True if something was typed on a page, or on that of one of its entries, and is not saved as an answer. */
export function isBegun(page: string, typed: TypedPages): boolean {
  return Object.keys(typed).some((one) => one === page || one.startsWith(`${page}.`));
}
