import { paperPrefix } from './complete-form.ts';
import type { Form } from '#lib/forms/form.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { visibleFields, visiblePages } from '#lib/forms/conditions.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';

/** Ways to hand over a document that public bodies do not share. */
export const waysToHandOver = ['bring', 'post', 'not-yet'] as const;
export type WayToHandOver = (typeof waysToHandOver)[number];

/** Every way in which a document reaches the department. */
const ways = ['upload', 'shared', ...waysToHandOver] as const;

/** A document that the form asks about, under the name of its question, with the way that was chosen. */
export type AskedPaper = { item: string; name: Bilingual; note: Bilingual | undefined; way: (typeof ways)[number] };
export type Paper = AskedPaper & { way: WayToHandOver };

/** The documents an applicant was asked for and spoke about, in the order of the form. */
export function papersAskedFor(form: Form, answers: Answers): AskedPaper[] {
  const fields = visiblePages(form, answers).flatMap((page) => visibleFields(page, answers));
  return fields.flatMap(({ id: item, label, hint }) => {
    const way = item.startsWith(paperPrefix) && ways.find((one) => one === answers[item]);
    return way ? [{ item, name: label, note: hint, way }] : [];
  });
}

/** Those of them that the applicant promised to hand over. */
export const papersToHandOver = (form: Form, answers: Answers): Paper[] =>
  papersAskedFor(form, answers).flatMap((paper) => {
    const way = waysToHandOver.find((one) => one === paper.way);
    return way ? [{ ...paper, way }] : [];
  });
