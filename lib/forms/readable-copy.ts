import { showAnswer } from './read-answers.ts';
import type { Form } from './form.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { visibleFields, visiblePages } from './conditions.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** The readable copy of what was sent: its questions and answers as the applicant saw them. */
export type Document = { page: string; title: string; rows: { field: string; label: string; answer: string }[] }[];

export const documentOf = (form: Form, answers: Answers, locale: Locale): Document =>
  visiblePages(form, answers).map((page) => ({
    page: page.id,
    title: page.title[locale],
    rows: visibleFields(page, answers).map((field) => ({
      field: field.id,
      label: field.label[locale],
      answer: showAnswer(field, answers, locale),
    })),
  }));
