import type { Answers, Form } from '#lib/forms/form.ts';
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
    .flatMap(({ id, kind }) => (kind === 'phone' ? [answers[id]] : kind === 'person' ? [answers[`${id}.phone`]] : []))
    .find(Boolean);
  return phone ? hashTrackingSecret(vault, reference, phone.slice(-4)) : null;
}

export const hashTrackingSecret = (vault: Vault, reference: string, lastFour: string): string =>
  vault.hash(`second-fact:${reference}:${lastFour}`);
