import { answerPages } from '#lib/applications/draft/answer.ts';
import { handIn } from '#lib/applications/draft/files.ts';
import { start } from '#lib/applications/draft/start.ts';
import { resubmit } from '#lib/applications/applicant/resubmit.ts';
import type { Application } from '#lib/applications/application.ts';
import { filePrefix } from '#lib/catalogue/complete-form.ts';
import { visiblePages } from '#lib/forms/conditions.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { answersAgain, filledIn } from './answers.ts';
import type { Answering } from './answering.ts';
import { catalogue } from './content.ts';
import { inOnePiece, photoOf } from './pictures.ts';
import { by, granted, standing, type Staged } from './staged.ts';
import { said } from './texts.ts';

/** Starts a draft and answers its first `most` pages in order. */
export async function begin(stage: Staged, most: number): Promise<Application> {
  const { service, applicant, company } = stage.on;
  const ctx = by(stage, applicant);
  const { id, form } = granted(await start(ctx, { service, organisationId: company?.id, locale: applicant.locale }));
  const pages = filledIn(form, answering(stage)).slice(0, most);
  const files = pages.findIndex(({ page }) => page === 'files');
  if (files < 0) return granted(await answerPages(ctx, { applicationId: id, pages }));
  granted(await answerPages(ctx, { applicationId: id, pages: pages.slice(0, files) }));
  for (const evidence of stage.on.uploads ?? []) {
    const given = {
      applicationId: id,
      field: `${filePrefix}${evidence}`,
      name: `${catalogue.findEvidenceType(evidence)?.name.zh}.jpg`,
    };
    granted(await handIn(ctx, { ...given, bytes: inOnePiece(await photoOf(evidence)) }));
  }
  return granted(await answerPages(ctx, { applicationId: id, pages: pages.slice(files) }));
}

export async function putRight(stage: Staged) {
  const ctx = by(stage, stage.on.applicant);
  const { id, form, answers } = standing(stage);
  const asked = stage.on.asked ?? [];
  const pages = visiblePages(form, answers).filter((page) => asked.includes(page.id));
  const again = pages.map((page) => ({ page: page.id, raw: answersAgain(page, answers, answering(stage)) }));
  granted(await answerPages(ctx, { applicationId: id, pages: again }));
  return resubmit(ctx, { applicationId: id, reply: stage.say('resubmit', said.resubmit) });
}

export const answering = ({ random, now, on }: Staged): Answering => ({
  ...{ random, applicant: on.applicant, company: on.company, partner: on.partner },
  ...{ service: on.service, uploads: on.uploads },
  today: dayOf(now()),
});
