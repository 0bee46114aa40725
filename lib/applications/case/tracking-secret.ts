import type { Field } from '#lib/forms/field-kinds.ts';
import type { Form } from '#lib/forms/form.ts';
import { isGroup, textIn, type Answers } from '#lib/forms/kinds/value.ts';
import type { Vault } from '#lib/kernel/vault.ts';

/**
 * The second fact that tracking without an account asks for: the last four digits of the first phone
 * number in the application. Kept only as a keyed hash together with the reference.
 */
export function trackingSecretHashOf(
  vault: Vault,
  { reference, form, answers }: { reference: string; form: Form; answers: Answers },
): string | null {
  const phone = form.pages
    .flatMap(({ fields }) => fields)
    .map((field) => phoneIn(field, answers))
    .find(Boolean);
  return phone ? vault.hash(trackingSecret(reference, phone.slice(-4))) : null;
}

function phoneIn({ id, kind }: Field, answers: Answers): string | undefined {
  if (kind === 'phone') return textIn(answers, id);
  const person = answers[id];
  return kind === 'person' && isGroup(person) ? textIn(person, 'phone') : undefined;
}

export const trackingSecret = (reference: string, lastFour: string): string => `second-fact:${reference}:${lastFour}`;
