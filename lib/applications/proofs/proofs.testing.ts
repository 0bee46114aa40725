import { newId } from '#db/schema/columns.ts';
import { insertDraft } from '#lib/applications/case/store.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { granted, permit } from '#lib/applications/testing/testing.ts';
import { answer } from '#lib/applications/draft/answer.ts';
import { formSchema } from '#lib/forms/form.ts';
import type { Raw } from '#lib/forms/read-answers.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { listLetters } from '#lib/notifications/store.ts';
import { findToProve, type Found } from './find-to-prove.ts';
import { sendProofCode } from './send-proof-code.ts';

const both = (text: string) => ({ zh: text, en: text });

/** Asks for an address that is proved, a number that is proved, and something else. */
export const contactForm = formSchema.parse({
  version: 1,
  pages: [
    {
      id: 'contact',
      title: both('Contact'),
      fields: [
        { kind: 'email', id: 'email', label: both('E-mail'), optional: true, proved: true },
        { kind: 'phone', id: 'phone', label: both('Phone'), optional: true, proved: true },
      ],
    },
    { id: 'about', title: both('About'), fields: [{ kind: 'text', id: 'detail', label: both('Detail') }] },
  ],
});

/** The city as if its services asked for such contacts. */
export const askingForContacts = <C extends ApplicationContext>(ctx: C): C => ({
  ...ctx,
  catalogue: { ...ctx.catalogue, formOf: () => contactForm },
});

/** A draft that is complete, but for the proof of what is given. */
export async function aDraftWith(ctx: ApplicationContext, contacts: Raw): Promise<string> {
  const id = newId();
  await insertDraft(ctx, {
    ...{ id, service: permit, department: 'public-security', applicantId: ctx.actor.id, organisationId: null },
    ...{ applicantName: '林小雨', locale: 'zh', form: contactForm, at: ctx.now() },
    answers: { detail: '内容' },
  });
  await contact(ctx, id, contacts);
  return id;
}

export const contact = async (ctx: ApplicationContext, applicationId: string, raw: Raw) =>
  granted(await answer(ctx, { applicationId, page: 'contact', raw }));

/** The address of a question, which somebody may prove. */
export async function theAddress(ctx: ApplicationContext, applicationId: string, field = 'email'): Promise<Found> {
  const found = await findToProve(ctx, { applicationId, field });
  if (!found) throw new Error('There is no such address');
  return found;
}

/** The code that somebody reads who is sent one. */
export async function readCode(
  ctx: ApplicationContext,
  applicationId: string,
  { field = 'email', locale = 'zh' }: { field?: string; locale?: Locale } = {},
): Promise<string> {
  const found = await theAddress(ctx, applicationId, field);
  await sendProofCode(ctx, found, locale);
  const letters = await listLetters(ctx.db, ctx.vault);
  const body = letters.find(({ to }) => to === found.given.address)?.body ?? '';
  return /(\d{3}) (\d{3})/.exec(body)?.slice(1).join('') ?? '';
}
