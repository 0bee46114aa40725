import { walk } from './conditions.ts';
import { optionsOf, type Field } from './field-kinds.ts';
import type { Form } from './form.ts';
import type { Condition } from './kinds/asked.ts';
import type { Answers } from './kinds/value.ts';

/**
 * The place of a page among those that apply, from 1, and how many pages there may be at most. Each page that an open
 * question may still bring up counts, so that an answer can lower the number of pages and never raises it.
 */
export function countSteps(form: Form, answers: Answers, pageId: string): { step: number; pages: number } {
  const places = new Map(form.pages.map(({ id }, place) => [id, place]));
  const at = places.get(pageId) ?? 0;
  const before = walk(form, answers).pages.filter(({ id }) => (places.get(id) ?? 0) < at);
  return { step: before.length + 1, pages: mostPages(form, answers) };
}

/** Answers each open choice that other questions hang on with the option that brings the most pages. */
function mostPages(form: Form, answers: Answers): number {
  const named = new Set(
    form.pages.flatMap(({ showIf, fields }) => [showIf, ...fields.map((f) => f.showIf)].flatMap(fieldsIn)),
  );
  const open = form.pages
    .flatMap(({ fields }) => fields)
    .filter(({ id }) => named.has(id) && answers[id] === undefined);
  const assumed = open.reduce<Answers>((so, field) => longest(form, so, field), answers);
  return walk(form, assumed).pages.length;
}

const longest = (form: Form, answers: Answers, field: Field): Answers =>
  [answers, ...(optionsOf(field) ?? []).map(({ value }) => ({ ...answers, [field.id]: value }))]
    .map((assumed) => ({ assumed, pages: walk(form, assumed).pages.length }))
    .reduce((best, one) => (one.pages > best.pages ? one : best)).assumed;

function fieldsIn(condition: Condition | undefined): string[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(fieldsIn);
  if ('any' in condition) return condition.any.flatMap(fieldsIn);
  return 'not' in condition ? fieldsIn(condition.not) : [condition.field];
}
