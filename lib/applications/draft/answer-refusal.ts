import type { FormPage } from '#lib/forms/form.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { Raw } from '#lib/forms/read-answers.ts';
import type { Problems } from '#lib/forms/read-page.ts';

/** Why answers are not saved. */
export type AnswerRefusal =
  | { code: 'unknown_application' }
  | { code: 'page_closed' }
  | ChangedElsewhere
  | { code: 'invalid'; page: FormPage; problems: Problems };

/**
 * The page was saved or begun in another window or on another device meanwhile: what is saved there of the questions that say
 * otherwise here, or typed there, when the application was last saved, and the mark with which it is written over.
 */
export type ChangedElsewhere = {
  code: 'changed_elsewhere';
  page: FormPage;
  saved: Answers;
  typed: Raw | undefined;
  at: Date;
  mark: string;
};
