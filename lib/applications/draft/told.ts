import { circumstancePrefix } from '#lib/catalogue/complete-form.ts';
import { isPlainField, kindOf, type Field } from '#lib/forms/field-kinds.ts';
import type { Form } from '#lib/forms/form.ts';
import type { Answers, Value } from '#lib/forms/kinds/value.ts';
import type { Day } from '#lib/kernel/day.ts';

/** The answers of a form that were given before, to “Do I qualify?”; what the form would not take is left to be asked. */
export function answersTold(form: Form, told: Record<string, string>, today: Day): Answers {
  const fields = form.pages.flatMap((page) => page.fields);
  return Object.fromEntries(
    fields.flatMap((field): [string, Value][] => {
      const text = told[nameTold(field)];
      if (text === undefined || !isPlainField(field)) return [];
      const read = kindOf(field).read([text], field, today);
      return read.ok ? [[field.id, read.value]] : [];
    }),
  );
}

/** What “Do I qualify?” calls the answer: the fact that the question states, else the circumstance of its name. */
export const nameTold = ({ fact, id }: Field): string =>
  fact ?? (id.startsWith(circumstancePrefix) ? id : `${circumstancePrefix}${id}`);
