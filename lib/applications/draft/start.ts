import { newId } from '#db/schema/columns.ts';
import type { Form } from '#lib/forms/form.ts';
import type { Answers, Value } from '#lib/forms/kinds/value.ts';
import { applicantsOf, isOpen } from '#lib/catalogue/guide.ts';
import { holdDetails, type Details } from '#lib/identity/details.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { holdOrganisation } from '#lib/organisations/read.ts';
import type { Application } from '#lib/applications/application.ts';
import { admissionOfBeginner, refusalOf, type NotAdmitted } from '#lib/applications/admission/admit.ts';
import { answersTold } from './told.ts';
import { homeFor } from './own-details.ts';
import { findDraftFor, insertDraft } from '#lib/applications/case/store.ts';

/** `told`: what was answered before, as it was typed, by the name of the fact or circumstance. */
export type Start = {
  service: string;
  organisationId?: string | undefined;
  locale: Locale;
  told?: Record<string, string> | undefined;
};
export type StartRefusal = { code: 'not_online' | 'not_your_organisation' | 'wrong_audience' } | NotAdmitted;

/** `page` is the page to begin with; none where there was a draft already. */
export type Started = Pick<Application, 'id' | 'form'> & { page: string | undefined };

/** Begins an application, or goes on with the draft there already is; pins the form and fills in what is known. */
export const start = (ctx: ApplicationContext, asked: Start): Promise<Result<Started, StartRefusal>> =>
  ctx.db.transaction((db) => begin({ ...ctx, db }, asked));

async function begin(
  ctx: ApplicationContext,
  { service, organisationId, locale, told = {} }: Start,
): Promise<Result<Started, StartRefusal>> {
  const guide = ctx.catalogue.findGuide(service);
  const form = guide && ctx.catalogue.formOf(guide);
  if (!guide || !form || !isOpen(guide)) return err({ code: 'not_online' });
  if (!applicantsOf(guide).includes(organisationId ? 'business' : 'citizen')) return err({ code: 'wrong_audience' });

  const organisation = organisationId
    ? await holdOrganisation(ctx.db, { personId: ctx.actor.id, organisationId })
    : undefined;
  if (organisationId && !organisation) return err({ code: 'not_your_organisation' });

  // Held, so that of two who begin at the same moment the second goes on with the draft of the first.
  const details = await holdDetails(ctx);
  const draft = { service, organisationId: organisationId ?? null, applicantId: ctx.actor.id };
  const existing = await findDraftFor(ctx, draft);
  if (existing) return ok({ ...existing, page: undefined });
  const refusal = refusalOf(await admissionOfBeginner(ctx, guide, organisationId));
  if (refusal) return err(refusal);

  const applicantName = organisation?.name ?? details.name ?? ctx.actor.name;
  const answers = {
    ...answersTold(form, told, dayOf(ctx.now())),
    ...prefilled(form, { person: details, organisation }),
  };
  const begun = {
    ...draft,
    id: newId(),
    department: guide.department,
    applicantName,
    locale,
    form,
    answers,
    at: ctx.now(),
  };
  await insertDraft(ctx, begun);
  return ok({ id: begun.id, form, page: form.pages[0]?.id });
}

type Known = { person: Details; organisation: Record<string, unknown> | undefined };

/** The answers the account already holds, for the fields that ask for them. */
function prefilled(form: Form, known: Known): Answers {
  const fields = form.pages.flatMap((page) => page.fields);
  return Object.fromEntries(
    fields.flatMap((field): [string, Value][] => {
      if (!('prefill' in field) || !field.prefill) return [];
      if (field.prefill === 'person.address') {
        const home = homeFor(field, known.person.address);
        return home ? [[field.id, home]] : [];
      }
      const [who = '', what = ''] = field.prefill.split('.');
      const value: unknown = Object.entries(known[who as keyof Known] ?? {}).find(([name]) => name === what)?.[1];
      return typeof value === 'string' && value ? [[field.id, value]] : [];
    }),
  );
}
