import type { ApplicationContext } from '#lib/applications/context.ts';
import { findMine } from '#lib/applications/case/store.ts';
import { most, type Allowance } from '#lib/files/checks/allowance.ts';

/** What a question of one's own draft or case takes; undefined where there is no such question. */
export async function fileQuestion(
  ctx: ApplicationContext,
  { applicationId, field }: { applicationId: string; field: string },
): Promise<Allowance | undefined> {
  const application = await findMine(ctx, { id: applicationId, personId: ctx.actor.id });
  const questions = application?.form.pages.flatMap(({ fields }) => fields) ?? [];
  return questions.some(({ id }) => id === field) ? most : undefined;
}
