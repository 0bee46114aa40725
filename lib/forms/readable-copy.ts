import { isEntriesField, type Field } from './field-kinds.ts';
import { showAnswer } from './read-answers.ts';
import type { Form } from './form.ts';
import type { ShownProof } from './proof.ts';
import { entriesIn, type Answers } from '#lib/forms/kinds/value.ts';
import { visibleFields, visiblePages } from './conditions.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** The readable copy of what was sent: its questions and answers as the applicant saw them. */
export type Document = { page: string; title: string; rows: CopiedAnswer[] }[];
/** `table`: the answer where it is a list of entries. `proof`: of an address, how it was proved. */
type CopiedAnswer = { field: string; label: string; answer: string; table?: Table; proof?: ShownProof };
/** A line for each entry, a column for each question that any of them answers. */
export type Table = { columns: string[]; lines: string[][] };

export const documentOf = (form: Form, answers: Answers, locale: Locale): Document =>
  visiblePages(form, answers).map((page) => ({
    page: page.id,
    title: page.title[locale],
    rows: visibleFields(page, answers).map((field) => ({
      field: field.id,
      label: field.label[locale],
      answer: showAnswer(field, answers, locale),
      ...tableOf(field, answers, locale),
    })),
  }));

function tableOf(field: Field, answers: Answers, locale: Locale): { table?: Table } {
  if (!isEntriesField(field)) return {};
  const entries = entriesIn(answers, field.id);
  const asked = field.fields.filter(({ id }) => entries.some((entry) => entry[id] !== undefined));
  if (entries.length === 0) return {};
  return {
    table: {
      columns: asked.map(({ label }) => label[locale]),
      lines: entries.map((entry) =>
        asked.map((one) => (entry[one.id] === undefined ? '' : showAnswer(one, entry, locale))),
      ),
    },
  };
}
