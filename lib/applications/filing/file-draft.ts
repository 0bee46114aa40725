import { isForCompany, type Application } from '#lib/applications/application.ts';
import type { Moved } from '#lib/applications/case/event-store.ts';
import { startRecording, type Case } from '#lib/applications/case/record-event.ts';
import { trackingSecretHashOf } from '#lib/applications/case/tracking-secret.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import type { FactsOf } from '#lib/applications/life/life.ts';
import { termsOf } from '#lib/applications/life/terms.ts';
import { nextOwner } from '#lib/applications/owner/next-owner.ts';
import type { Choice } from '#lib/applications/owner/ownership.ts';
import { recuseRelatives } from '#lib/applications/recusal/recuse-relatives.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import type { Form } from '#lib/forms/form.ts';
import { textIn, type Answers } from '#lib/forms/kinds/value.ts';
import type { Document } from '#lib/forms/readable-copy.ts';
import { newReference } from '#lib/identifiers/reference.ts';

/** What is filed: the answers that count, and the document as its sender saw it. */
export type Filing = {
  guide: Guide;
  answers: Answers;
  document: Document;
  facts: FactsOf['submit'];
  idempotencyKey: string;
};

type Filer = Omit<ApplicationContext, 'actor'> & { actor: { id: string } | null };

/** The owner a draft gets when it is filed: `chosen`, or somebody who has no part in it; none where nobody is appointed. */
export async function ownerOf(
  ctx: Omit<Filer, 'actor'>,
  draft: Application,
  chosen?: Choice,
): Promise<Choice | undefined> {
  await recuseRelatives(ctx, draft);
  return chosen ?? nextOwner(ctx, draft, { status: 'submitted', ownerId: null, proposedById: null });
}

/** Freezes what is filed, gives it its reference and its owner, and puts it on record. */
export async function fileDraft(
  ctx: Filer,
  found: Omit<Case, 'events' | 'terms'>,
  { owner, guide, answers, document, facts, idempotencyKey }: Filing & { owner: Choice },
): Promise<Moved> {
  const { application: draft } = found;
  const { form, locale } = draft;
  const terms = termsOf(guide);
  const reference = newReference();
  return startRecording(
    ctx,
    { ...found, events: [], terms },
    {
      ...{ step: 'submit', status: 'submitted', facts, owner, idempotencyKey },
      sent: { answers, document, terms, locale },
      projection: {
        ...{ reference, submittedAt: ctx.now(), signingSince: null },
        applicantName: isForCompany(draft) ? draft.applicantName : (nameIn(form, answers) ?? draft.applicantName),
        trackingSecretHash: trackingSecretHashOf(ctx.vault, { reference, form, answers }),
      },
    },
  );
}

/** The applicant’s name as the form asks for it, which an account fills in with its own. */
export function nameIn({ pages }: Form, answers: Answers): string | undefined {
  const fields = pages.flatMap((page) => page.fields);
  const asked = fields.find((field) => field.kind === 'text' && field.prefill === 'person.name');
  return asked && textIn(answers, asked.id);
}
