import { optionsOf, type Field } from './field-kinds.ts';
import type { Form } from './form.ts';
import type { Condition } from './kinds/asked.ts';
import type { Answers } from './kinds/value.ts';

/** The answers, and to each open choice that other questions hang on the option that brings the most, as it is measured. */
export function bringMost(form: Form, answers: Answers, measure: (assumed: Answers) => number): Answers {
  const named = new Set(
    form.pages.flatMap(({ showIf, fields }) => [showIf, ...fields.map((f) => f.showIf)].flatMap(fieldsIn)),
  );
  return form.pages
    .flatMap(({ fields }) => fields)
    .filter(({ id }) => named.has(id) && answers[id] === undefined)
    .reduce<Answers>((so, field) => withMost(so, field, measure), answers);
}

const withMost = (answers: Answers, field: Field, measure: (assumed: Answers) => number): Answers =>
  [answers, ...(optionsOf(field) ?? []).map(({ value }) => ({ ...answers, [field.id]: value }))]
    .map((assumed) => ({ assumed, measured: measure(assumed) }))
    .reduce((best, one) => (one.measured > best.measured ? one : best)).assumed;

function fieldsIn(condition: Condition | undefined): string[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(fieldsIn);
  if ('any' in condition) return condition.any.flatMap(fieldsIn);
  return 'not' in condition ? fieldsIn(condition.not) : [condition.field];
}
