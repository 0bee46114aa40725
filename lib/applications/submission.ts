import type { Answers, Form } from '#lib/catalogue/form.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Document } from './document.ts';
import type { Terms } from './terms.ts';

/** What was sent, as it was: answers, form, readable document, the rules in force, the notices agreed to. */
export type Submission = {
  sequence: number;
  answers: Answers;
  form: Form;
  document: Document;
  terms: Terms;
  locale: Locale;
  at: Date;
};
