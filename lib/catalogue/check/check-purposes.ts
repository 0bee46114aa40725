import { generalFormOf, isOnline, type Guide } from '#lib/catalogue/guide.ts';
import type { Field } from '#lib/forms/field-kinds.ts';
import type { Form } from '#lib/forms/form.ts';
import { isAlwaysPersonal, isPersonal } from '#lib/forms/personal.ts';
import type { Fault } from './finding.ts';

/** A personal question says why it is asked, by a law that the guides with this form have; others need not. */
export const checkPurposes = (form: Form, guides: Guide[]): Fault[] =>
  form.pages.flatMap(({ id, fields }) =>
    fields.flatMap((field) => checkField(field, guides, `pages.${id}.${field.id}`)),
  );

/** The guides that are applied for with a form of their own, or with the general one of this name. */
export const guidesOf = (formId: string, guides: Guide[], own: Set<string>): Guide[] =>
  guides.filter(
    (guide) => guide.id === formId || (!own.has(guide.id) && isOnline(guide) && generalFormOf(guide) === formId),
  );

function checkField(field: Field, guides: Guide[], at: string): Fault[] {
  if (field.personal === false && isAlwaysPersonal(field))
    return [{ field: `${at}.personal`, rule: 'X', reason: 'the answer is always about a person' }];
  if (!field.why)
    return isPersonal(field)
      ? [{ field: `${at}.why`, rule: 'C', reason: 'a personal question says why it is asked' }]
      : [];
  const { basis } = field.why;
  if (typeof basis !== 'number')
    return [{ field: `${at}.why.basis`, rule: 'S', reason: 'is the place of an entry of the guide’s legal basis' }];
  return guides
    .filter(({ legalBasis }) => basis > legalBasis.length)
    .map(({ id }) => ({ field: `${at}.why.basis`, rule: 'X', reason: `${id} has no legal basis ${basis}` }));
}
