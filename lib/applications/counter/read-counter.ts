import type { Application } from '#lib/applications/application.ts';
import { enteredBy, findApplication } from '#lib/applications/case/store.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { termsOf, type Terms } from '#lib/applications/life/terms.ts';
import { readSnippetsFor } from '#lib/applications/snippets/read-snippets.ts';
import type { ReasonSnippet } from '#lib/applications/snippets/snippet.ts';
import { holds, isAtOnce } from '#lib/applications/staff/permissions.ts';
import { staffSteps } from '#lib/applications/life/staff-steps.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { companyIn, counterPage, papersOf, whoApplies, type CounterPaper } from './counter-page.ts';
import type { Settlement } from './settle-at-counter.ts';

/** What an officer enters at the counter, with all that is asked for it. */
export type CounterDraft = {
  application: Application;
  terms: Terms;
  page: FormPage;
  /** The questions that say who applies, a person or a company with whoever stands there for it. */
  identity: string[];
  isForCompany: boolean;
  papers: CounterPaper[];
  /** What the officer may do once it is filed. */
  steps: Settlement['step'][];
  snippets: ReasonSnippet[];
};

/** One's own draft at the counter, or what it was filed as; nobody else's. */
export const findAtCounter = (ctx: ApplicationContext, id: string): Promise<Application | undefined> =>
  findApplication(ctx, { id, of: enteredBy(ctx.actor.id) });

/** Undefined where the city does not publish the service any more. */
export async function readCounter(
  ctx: ApplicationContext,
  application: Application,
): Promise<CounterDraft | undefined> {
  const guide = ctx.catalogue.findGuide(application.service);
  if (!guide) return undefined;
  const terms = termsOf(guide);
  const { form } = application;
  return {
    ...{ application, terms, page: counterPage(form), papers: papersOf(form) },
    ...{ identity: whoApplies(form), isForCompany: companyIn(form) !== undefined },
    steps: [
      ...(isAtOnce({ terms }) ? (['approve', 'refuse'] as const) : []),
      ...(holds(ctx.actor, { application }, staffSteps.accept.grants) ? (['accept'] as const) : []),
      'none',
    ],
    snippets: await readSnippetsFor(ctx, application, 'decision-at-once'),
  };
}
