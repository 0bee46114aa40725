import type { StoredAnswers } from '#lib/forms/stored-answers.ts';
import type { Form } from '#lib/forms/form.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { canonical } from '#lib/kernel/canonical.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Document } from '#lib/forms/readable-copy.ts';
import type { Terms } from '#lib/applications/life/terms.ts';

/** A frozen submission: answers, form, readable document, the rules in force, the notices agreed to. */
export type Submission = {
  sequence: number;
  answers: Answers;
  formHash: string;
  form: Form;
  document: Document;
  terms: Terms;
  locale: Locale;
  at: Date;
};

/** The part of a submission that a step brings. */
export type Sent = Pick<Submission, 'answers' | 'document' | 'terms' | 'locale'>;

/**
 * Binds what was sent to the event that says so. It is over the answers as they are stored: sealed texts come back letter
 * for letter, so that their JSON is the same. The form needs no place here, because the document has its questions.
 */
export const hashOfSubmission = (
  vault: Vault,
  { answers, document, terms, locale }: Omit<Sent, 'answers'> & { answers: StoredAnswers },
  like?: string,
): string => vault.mac(`submission:${locale}:${JSON.stringify([answers, document])}:${canonical(terms)}`, like);
