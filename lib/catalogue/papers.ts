import { paperPrefix } from './complete-form.ts';
import type { Form } from '#lib/forms/form.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { visibleFields, visiblePages } from '#lib/forms/conditions.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';

/** Ways to hand over a document that public bodies do not share. */
export const waysToHandOver = ['bring', 'post', 'not-yet'] as const;
export type WayToHandOver = (typeof waysToHandOver)[number];

export type Paper = { name: Bilingual; note: Bilingual | undefined; way: WayToHandOver };

/** The documents an applicant promised to hand over, in the order of the form. */
export function papersToHandOver(form: Form, answers: Answers): Paper[] {
  const fields = visiblePages(form, answers).flatMap((page) => visibleFields(page, answers));
  return fields.flatMap(({ id, label, hint }) => {
    const way = id.startsWith(paperPrefix) && waysToHandOver.find((one) => one === answers[id]);
    return way ? [{ name: label, note: hint, way }] : [];
  });
}
