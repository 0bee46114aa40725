import type { Answers, Form } from '#lib/catalogue/form.ts';
import { canonical } from '#lib/kernel/canonical.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Vault } from '#lib/kernel/vault.ts';
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

/** Binds what was sent to the event that says so: over its sense, like an event's own hash. */
export const hashOfSubmission = (
  vault: Vault,
  { answers, form, document, terms, locale }: Omit<Submission, 'sequence' | 'at'>,
): string => vault.hash(`submission:${canonical({ answers, form, document, terms, locale })}`);
