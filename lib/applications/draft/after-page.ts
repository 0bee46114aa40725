import type { Application } from '#lib/applications/application.ts';
import { asOf } from '#lib/applications/clock/case-clock.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { firstOpenPage } from '#lib/applications/open-page.ts';
import { toProve } from '#lib/applications/proofs/to-prove.ts';
import { nextPage } from '#lib/forms/conditions.ts';

/**
 * `next` is the page to go on with; none when it is time to check the answers, as `toCheck` it is after that page. `prove` is
 * the question whose address is to be proved before.
 */
export type Answered = Application & { next: string | undefined; prove: string | undefined; toCheck?: boolean };

/** The way on for whoever has answered a page. */
export function afterPage(
  ctx: ApplicationContext,
  application: Application,
  { pageId, toCheck }: { pageId: string; toCheck: boolean },
): Answered {
  const pages = application.form.pages.filter(({ id }) => id === pageId);
  const [open] = toProve(application, { pages, channels: ctx.channels });
  return { ...application, next: nextAfter(ctx, application, { pageId, toCheck }), prove: open?.field.id, toCheck };
}

function nextAfter(
  ctx: ApplicationContext,
  application: Application,
  { pageId, toCheck }: { pageId: string; toCheck: boolean },
): string | undefined {
  const { form, answers, status } = application;
  if (status !== 'draft') return undefined;
  return (toCheck ? firstOpenPage(application, asOf(ctx)) : nextPage(form, answers, pageId))?.id;
}
