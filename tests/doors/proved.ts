import type { ApplicationContext } from '#lib/applications/context.ts';
import { codeUse, findToProve } from '#lib/applications/proofs/find-to-prove.ts';
import { formSchema, type Form } from '#lib/forms/form.ts';
import { makeCode } from '#lib/identity/one-time-code.ts';

export const provedQuestion = 'letters-to';

const both = (text: string) => ({ zh: text, en: text });

/** A form that wants an address proved. */
export const wantingProof = (form: Form): Form =>
  formSchema.parse({
    ...form,
    pages: [
      ...form.pages,
      {
        id: 'letters',
        title: both('Letters'),
        fields: [{ kind: 'email', id: provedQuestion, label: both('Letters to'), proved: true }],
      },
    ],
  });

export const addressIn = (canary: string) => ({ [provedQuestion]: `${canary}letters@mail.example` });

/** The code that proves the address; it holds until every door has been tried. */
export async function codeFor(ctx: ApplicationContext, applicationId: string): Promise<string> {
  const found = await findToProve(ctx, { applicationId, field: provedQuestion });
  if (!found) throw new Error('There is no address to prove');
  const inAnHour = () => new Date(ctx.now().getTime() + 3_600_000);
  return makeCode({ ...ctx, now: inAnHour }, codeUse(ctx, found), 6);
}
