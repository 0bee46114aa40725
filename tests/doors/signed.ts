import type { ApplicationContext } from '#lib/applications/context.ts';
import { makeLink } from '#lib/applications/signatures/make-link.ts';
import { openCopy } from '#lib/applications/signatures/open-copy.ts';
import { readMySigning } from '#lib/applications/signatures/read-copies.ts';
import { formSchema, type Form } from '#lib/forms/form.ts';

const number = '110105198001010016';
const both = (text: string) => ({ zh: text, en: text });

/** A form that somebody signs as well. */
export const signedBySomebody = (form: Form): Form =>
  formSchema.parse({
    ...form,
    signatories: [{ field: 'signer' }],
    pages: [
      ...form.pages,
      { id: 'signer', title: both('Signer'), fields: [{ kind: 'person', id: 'signer', label: both('Signer') }] },
    ],
  });

/** Whoever signs beside the applicant, as that form says. */
export const signerIn = (canary: string) => ({
  signer: { name: `${canary}签字人`, 'resident-id': number, phone: '13900139000' },
});

/** Has the signer open what waits for them; gives the id of their signature. */
export async function openToSign(
  { applicant, signer }: Record<'applicant' | 'signer', ApplicationContext>,
  applicationId: string,
): Promise<string> {
  const signatureId = (await readMySigning(applicant, applicationId))?.signatures[0]?.id ?? '';
  const made = await makeLink(applicant, { signatureId, locale: 'zh', addressOf: (token) => token });
  const opened = made.ok && (await openCopy(signer, { token: made.value.address, residentId: number }));
  if (!opened || !opened.ok) throw new Error('Nobody opened what waits for signatures');
  return signatureId;
}
