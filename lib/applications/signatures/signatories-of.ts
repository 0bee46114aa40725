import { onlyTaken } from '#lib/forms/conditions.ts';
import { isEntriesField } from '#lib/forms/field-kinds.ts';
import type { Form } from '#lib/forms/form.ts';
import { signsIn } from '#lib/forms/signs-in.ts';
import { entriesIn, isGroup, textIn, type Answers } from '#lib/forms/kinds/value.ts';

/** Somebody who signs beside the applicant: the question that names them, and what it says of them. */
export type Signatory = { field: string; name: string; residentId: string };

/**
 * Who signs beside whoever sends it, in the order of the form: everybody whom its questions name and who is somebody else
 * than the applicant, once each; of a list everybody in it. Questions that are not asked, or were left out, name nobody.
 */
export function signatoriesOf(form: Form, answers: Answers): Signatory[] {
  const taken = onlyTaken(form, answers);
  const known = new Set(ownNumbers(form, taken));
  return (form.signatories ?? [])
    .flatMap(({ field }) => [...personIn(field, taken), ...peopleIn(field, form, taken)])
    .filter(({ residentId }) => !known.has(residentId) && known.add(residentId));
}

function personIn(field: string, answers: Answers): Signatory[] {
  const person = answers[field];
  if (!isGroup(person)) return [];
  const [name, residentId] = [textIn(person, 'name'), textIn(person, 'resident-id')];
  return name && residentId ? [{ field, name, residentId }] : [];
}

/** Those in a list whose number was asked for: an organisation has none, and its entry names nobody. */
function peopleIn(field: string, { pages }: Form, answers: Answers): Signatory[] {
  const list = pages.flatMap(({ fields }) => fields).find(({ id }) => id === field);
  const asked = list && isEntriesField(list) ? signsIn(list) : undefined;
  if (!asked) return [];
  return entriesIn(answers, field).flatMap((entry) => {
    const [name, residentId] = [textIn(entry, asked.name), textIn(entry, asked.residentId)];
    return name && residentId ? [{ field, name, residentId }] : [];
  });
}

/** The numbers that the applicant states as their own. */
const ownNumbers = ({ pages }: Form, answers: Answers): string[] =>
  pages
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const isOwn = field.kind === 'resident-id' && field.prefill === 'person.residentId';
      const number = isOwn ? textIn(answers, field.id) : '';
      return number ? [number] : [];
    });
