import type { Application } from '#lib/applications/application.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { withProofs } from '#lib/forms/proved-answers.ts';
import { documentOf, type Document } from '#lib/forms/readable-copy.ts';
import { shownProofs } from './to-prove.ts';

/** The readable copy of an application in its language, with the proofs of its addresses. */
export const provedDocument = (
  { form, locale, proofs }: Pick<Application, 'form' | 'locale' | 'proofs'>,
  answers: Answers,
): Document => withProofs(documentOf(form, answers, locale), shownProofs({ form, answers, proofs }));
