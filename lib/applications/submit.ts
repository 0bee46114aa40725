import type { Answers, Form } from '#lib/catalogue/form.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { isOpen } from '#lib/catalogue/guide.ts';
import { onlyTaken } from '#lib/catalogue/journey.ts';
import { findGuide } from '#lib/catalogue/read.ts';
import type { Context } from '#lib/kernel/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { newReference } from '#lib/kernel/reference.ts';
import { accept, refuse, type Result } from '#lib/kernel/result.ts';
import { together } from '#lib/kernel/together.ts';
import type { Application } from './application.ts';
import { firstOpenPage } from './complete.ts';
import { documentOf } from './document.ts';
import { secondFactHash } from './second-fact.ts';
import { carryOut } from './carry-out.ts';
import { lockMine } from './store.ts';
import { insertSubmission } from './submission-store.ts';
import { hashOfSubmission } from './submission.ts';
import { termsOf } from './terms.ts';

export type Submit = { applicationId: string; idempotencyKey: string };
export type SubmitRefusal =
  | { code: 'unknown_application' }
  | { code: 'incomplete'; page: string }
  | { code: 'service_closed' };

/** Sends a draft, once: a second try, however it comes, gives the first result. */
export async function submit(
  ctx: Context,
  { applicationId, idempotencyKey }: Submit,
): Promise<Result<Application, SubmitRefusal>> {
  return ctx.db.transaction(async (db) => {
    const keeping = { db, vault: ctx.vault };
    const draft = await lockMine(keeping, { id: applicationId, personId: ctx.actor.id });
    if (!draft) return refuse({ code: 'unknown_application' });
    if (draft.status !== 'draft') return accept(draft);

    const guide = findGuide(draft.service);
    if (!guide || !isOpen(guide)) return refuse({ code: 'service_closed' });
    const open = firstOpenPage(draft.form, draft.answers, dayOf(ctx.now()));
    if (open) return refuse({ code: 'incomplete', page: open.id });
    return accept(await file({ ...ctx, db }, draft, { guide, idempotencyKey }));
  });
}

/** The name the applicant gave: what the form asks for where an account would fill in its own. */
export function nameIn({ pages }: Form, answers: Answers): string | undefined {
  const fields = pages.flatMap((page) => page.fields);
  const asked = fields.find((field) => field.kind === 'text' && field.prefill === 'person.name');
  return asked && answers[asked.id];
}

/** Freezes what is sent, gives it its reference, and puts it on record. */
async function file(
  ctx: Context,
  draft: Application,
  { guide, idempotencyKey }: { guide: Guide; idempotencyKey: string },
): Promise<Application> {
  const at = ctx.now();
  const terms = termsOf(guide);
  const answers = onlyTaken(draft.form, draft.answers);
  const { form, locale } = draft;
  const reference = newReference();
  const sequence = draft.version + 1;
  const document = documentOf(form, answers, locale);
  const sent = hashOfSubmission(ctx.vault, { answers, document, terms, locale });
  const [, filed] = await together([
    insertSubmission(ctx, draft, { sequence, answers, document, terms, locale, at }),
    carryOut(
      ctx,
      { application: draft, events: [], terms },
      {
        ...{ step: 'submit', status: 'submitted', facts: { sent }, tell: 'received', idempotencyKey },
        projection: {
          ...{ reference, submittedAt: at, answers },
          applicantName: draft.organisationId ? draft.applicantName : (nameIn(form, answers) ?? draft.applicantName),
          secondFactHash: secondFactHash(ctx.vault, { reference, form, answers }),
        },
      },
    ),
  ] as const);
  return filed;
}
